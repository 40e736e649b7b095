import { classNames } from "./class-names";
import { ScreenLink, type ScreenLinkProps } from "./screen-link";

export type NumberLinkProps = ScreenLinkProps & {
  /** Of its own in a cell: as high as a finger needs it. Otherwise it runs along in a sentence. */
  readonly block?: boolean | undefined;
};

/** A number that leads to how it was worked out: underlined with dots, so that a table of them stays calm. */
export function NumberLink({ block = false, className, ...props }: NumberLinkProps) {
  return (
    <ScreenLink
      className={classNames(
        "decoration-1 decoration-ink-3 underline decoration-dotted underline-offset-4 hover:decoration-accent hover:decoration-solid",
        block && "inline-block min-w-6 leading-6",
        className,
      )}
      {...props}
    />
  );
}
