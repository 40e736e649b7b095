import { type ComponentProps, type ReactNode, useId } from "react";
import { type ButtonVariant, buttonClass } from "./button-class";
import { classNames } from "./class-names";
import { PopoverLink } from "./popover-link";

export interface MenuProps {
  readonly label: ReactNode;
  /** Needed when the label is a sign only. */
  readonly accessibleLabel?: string | undefined;
  readonly align?: "start" | "end" | undefined;
  readonly variant?: ButtonVariant | undefined;
  /** Replaces the look of the button. */
  readonly buttonClassName?: string | undefined;
  readonly children: ReactNode;
}

/**
 * A button with a native popover: opens, closes on Escape and on a click elsewhere without script. It holds links and
 * buttons in tab order, so it is a disclosure and has no menu role, which would promise arrow keys.
 */
export function Menu(props: MenuProps) {
  const { label, accessibleLabel, align = "start", variant = "quiet", buttonClassName, children } = props;
  const id = useId();
  const anchor = `--menu-${id}`;
  return (
    <>
      <button
        type="button"
        className={buttonClassName ?? buttonClass({ variant })}
        popoverTarget={id}
        aria-label={accessibleLabel}
        style={{ anchorName: anchor }}
      >
        {label}
      </button>
      <div
        id={id}
        popover="auto"
        className={classNames("menu-panel", align === "end" && "menu-panel-end")}
        style={{ positionAnchor: anchor }}
      >
        {children}
      </div>
    </>
  );
}

export function MenuLink(props: { readonly href: string; readonly children: ReactNode; readonly current?: boolean }) {
  return (
    <PopoverLink className="menu-item" href={props.href} aria-current={props.current ? "true" : undefined}>
      {props.children}
    </PopoverLink>
  );
}

export function MenuItem({ className, type = "button", ...props }: ComponentProps<"button">) {
  return <button type={type} className={classNames("menu-item", className)} {...props} />;
}

export function MenuHeading({ children }: { readonly children: ReactNode }) {
  return <p className="menu-heading quiet">{children}</p>;
}

export function MenuSeparator() {
  return <hr className="menu-separator" />;
}
