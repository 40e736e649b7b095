/** The statuses of a product, and what each says of it: pure. */
import type { Status } from "@/features/programme/register/rules";

export const PRODUCT_STATUSES = [
  { value: "in_use", label: "In use", tone: "good", isClosed: false },
  { value: "evaluated", label: "Being evaluated", tone: "neutral", isClosed: false },
  { value: "introduced", label: "Being introduced", tone: "accent", isClosed: false },
  { value: "phased_out", label: "Being phased out", tone: "warn", isClosed: false },
  { value: "retired", label: "Retired", tone: "neutral", isClosed: true },
] as const satisfies readonly Status[];

/** What a status says of the product: it is in use, on its way out or in, or neither costs nor serves anything. */
type Use = "staying" | "leaving" | "coming" | "none";
const USES: Readonly<Record<string, Use>> = {
  in_use: "staying",
  evaluated: "none",
  introduced: "coming",
  phased_out: "leaving",
  retired: "none",
} satisfies Record<(typeof PRODUCT_STATUSES)[number]["value"], Use>;

/** In use, and nothing is said of its end. */
export const isStaying = ({ status }: { readonly status: string }): boolean => USES[status] === "staying";
export const isLeaving = ({ status }: { readonly status: string }): boolean => USES[status] === "leaving";
/** In use, be it for a while only. */
export const isRunning = (product: { readonly status: string }): boolean => isStaying(product) || isLeaving(product);
export const isComing = ({ status }: { readonly status: string }): boolean => USES[status] === "coming";
