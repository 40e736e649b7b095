import type { Metadata } from "next";
import { unstable_rethrow } from "next/navigation";

/**
 * The title of a page after what it shows. `name` loads as the page does, rights included: who may not read the thing, or
 * asks for one that is not there, gets `otherwise`, and the page says the rest.
 */
export async function titleOf(otherwise: string, name: () => Promise<string>): Promise<Metadata> {
  try {
    return { title: await name() };
  } catch (error) {
    unstable_rethrow(error);
    return { title: otherwise };
  }
}
