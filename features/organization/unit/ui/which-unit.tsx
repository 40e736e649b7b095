import { WhichOne, type WhichOneProps } from "@/components/which-one";

/** In place of a screen whose unit was named unclearly: the units that may be meant, or that there is none. */
export const WhichUnit = (props: Omit<WhichOneProps, "what" | "param">) => (
  <WhichOne {...props} what="unit" param="unit" />
);
