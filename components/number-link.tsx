import { classNames } from "./class-names";
import { ScreenLink, type ScreenLinkProps } from "./screen-link";

export type NumberLinkProps = ScreenLinkProps & {
  /** Of its own in a cell: as high as a finger needs it. Otherwise it runs along in a sentence. */
  readonly block?: boolean | undefined;
};

/** A number that leads to how it was worked out: underlined with dots, so that a table of them stays calm. */
export function NumberLink({ block = false, className, ...props }: NumberLinkProps) {
  return <ScreenLink className={classNames("number-link", block && "number-link-block", className)} {...props} />;
}
