import { Chip } from "@/components/chip";

/** Whose mapping it is; said wherever a figure rests on it. */
export function MappingLabel({ mapping }: { readonly mapping: "official" | "unofficial" }) {
  return mapping === "official" ? (
    <Chip>official mapping</Chip>
  ) : (
    <Chip tone="accent">unofficial mapping: Tenet’s own</Chip>
  );
}
