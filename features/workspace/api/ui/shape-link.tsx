import type { z } from "zod";
import { shapeName } from "@/lib/http/shapes";

/** The name of a schema, leading to its fields. */
export function ShapeLink({ schema }: { readonly schema: z.ZodType }) {
  const name = shapeName(schema);
  return (
    <a className="link" href={`#shape-${name}`}>
      {name}
    </a>
  );
}
