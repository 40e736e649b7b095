import { ButtonLink } from "@/components/button";

export interface NextStepProps {
  /** Nothing is answered yet. */
  readonly isFirst: boolean;
  /** The next function with an open criterion. */
  readonly name: string;
  readonly href: string;
}

/** The way on for somebody who answers. */
export function NextStep({ isFirst, name, href }: NextStepProps) {
  return (
    <ButtonLink variant="primary" href={href}>
      {isFirst ? "Begin" : "Continue"}: {name}
    </ButtonLink>
  );
}
