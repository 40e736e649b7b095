import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";

export type NeededFor = `needed for ${string}`;

export interface FieldProps {
  readonly label: ReactNode;
  readonly name: string;
  readonly hint?: ReactNode;
  /** One message or several, as Zod's fieldErrors give them. */
  readonly error?: string | readonly string[] | undefined;
  /**
   * May stay empty, as the label says; "unmarked" where it need not say so, as in a filter; "needed for ..." where
   * something else in the form demands it. All else is required.
   */
  readonly optional?: boolean | "unmarked" | NeededFor | undefined;
  /** Defaults to the name, which the error summary links to. */
  readonly id?: string | undefined;
}

/** Attributes that the field sets itself. */
type Own = keyof FieldProps | "required";

function errorText(error: FieldProps["error"]): string {
  return typeof error === "string" ? error : (error ?? []).join(" ");
}

/** The attributes that tie a control to its hint and its error. */
export function linksOf({ name, id = name, hint, error }: Omit<FieldProps, "label">) {
  const invalid = errorText(error) !== "";
  const describedBy = classNames(hint != null && hint !== "" && `${id}-hint`, invalid && `${id}-error`);
  return { id, name, "aria-describedby": describedBy || undefined, "aria-invalid": invalid || undefined };
}

function Hint({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return children == null || children === "" ? null : (
    <p className="quiet" id={`${id}-hint`}>
      {children}
    </p>
  );
}

function FieldError({ id, error }: { readonly id: string; readonly error: FieldProps["error"] }) {
  const text = errorText(error);
  return text === "" ? null : (
    <p className="field-error" id={`${id}-error`}>
      {text}
    </p>
  );
}

/** Says in a label whether its field may stay empty. */
function OptionalMark({ optional }: Pick<FieldProps, "optional">) {
  if (!optional || optional === "unmarked") return null;
  return <span className="field-optional"> ({optional === true ? "optional" : optional})</span>;
}

/** A control with its label, hint and error. */
export function Labelled({
  field,
  className,
  children,
}: {
  readonly field: FieldProps;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const id = field.id ?? field.name;
  return (
    <div className={classNames("field", className)}>
      <label className="field-label" htmlFor={id}>
        {field.label}
        <OptionalMark optional={field.optional} />
      </label>
      <Hint id={id}>{field.hint}</Hint>
      {children}
      <FieldError id={id} error={field.error} />
    </div>
  );
}

export type TextFieldProps = FieldProps & Omit<ComponentProps<"input">, Own>;

/** A one-line input with its label, hint and error. `className` goes to the whole field. */
export function TextField({ label, name, hint, error, optional, id, className, ...props }: TextFieldProps) {
  const field = { label, name, hint, error, optional, id };
  return (
    <Labelled field={field} className={className}>
      <input className="control" required={!optional} {...props} {...linksOf(field)} />
    </Labelled>
  );
}

export type TextAreaFieldProps = FieldProps & Omit<ComponentProps<"textarea">, Own>;

/** Text of several lines; grows with what is typed where the browser can. */
export function TextAreaField({ label, name, hint, error, optional, id, className, ...props }: TextAreaFieldProps) {
  const field = { label, name, hint, error, optional, id };
  return (
    <Labelled field={field} className={className}>
      <textarea className="control" required={!optional} {...props} {...linksOf(field)} />
    </Labelled>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean | undefined;
}

export type SelectFieldProps = FieldProps &
  Omit<ComponentProps<"select">, Own | "children"> & { readonly options: readonly Option[] };

/** A native select. Give an option with an empty value first when nothing is chosen yet. */
export function SelectField(props: SelectFieldProps) {
  const { label, name, hint, error, optional, id, className, options, ...rest } = props;
  const field = { label, name, hint, error, optional, id };
  return (
    <Labelled field={field} className={className}>
      <select className="control" required={!optional} data-drawn={rest.defaultValue} {...rest} {...linksOf(field)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

export type CheckboxFieldProps = Omit<FieldProps, "optional"> & Omit<ComponentProps<"input">, Own | "type">;

/** One checkbox with its label to the right. */
export function CheckboxField({ label, name, hint, error, id = name, className, ...props }: CheckboxFieldProps) {
  return (
    <div className={classNames("choice", className)}>
      <input {...props} type="checkbox" {...linksOf({ name, id, hint, error })} />
      <label htmlFor={id}>{label}</label>
      <Hint id={id}>{hint}</Hint>
      <FieldError id={id} error={error} />
    </div>
  );
}

export interface RadioOption {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean | undefined;
}

export interface RadioFieldProps {
  readonly legend: ReactNode;
  readonly name: string;
  readonly options: readonly RadioOption[];
  readonly hint?: ReactNode;
  readonly error?: FieldProps["error"];
  readonly defaultValue?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly inline?: boolean | undefined;
  readonly className?: string | undefined;
}

export interface CheckboxesFieldProps extends Omit<RadioFieldProps, "defaultValue"> {
  readonly defaultValue: readonly string[];
}

/** Buttons of one name under one legend. The first one carries the group's name as its id, for the error summary. */
function ButtonGroup({
  type,
  group: { legend, name, options, hint, error, optional, inline, className },
  isChecked,
}: {
  readonly type: "radio" | "checkbox";
  readonly group: Omit<RadioFieldProps, "defaultValue">;
  readonly isChecked: (value: string) => boolean;
}) {
  return (
    <fieldset
      className={classNames("field", className)}
      aria-describedby={linksOf({ name, hint, error })["aria-describedby"]}
    >
      <legend className="field-label">
        {legend}
        {optional ? <span className="field-optional"> (optional)</span> : null}
      </legend>
      <Hint id={name}>{hint}</Hint>
      <div className={inline ? "choice-group-inline" : "choice-group"}>
        {options.map((option, index) => {
          const id = index === 0 ? name : `${name}-${option.value}`;
          const hasHint = option.hint != null;
          return (
            <div className="choice" key={option.value}>
              <input
                type={type}
                id={id}
                name={name}
                value={option.value}
                required={type === "radio" && !optional}
                disabled={option.disabled}
                defaultChecked={isChecked(option.value)}
                aria-describedby={hasHint ? `${name}-${option.value}-note` : undefined}
              />
              <label htmlFor={id}>{option.label}</label>
              {hasHint ? (
                <p className="quiet" id={`${name}-${option.value}-note`}>
                  {option.hint}
                </p>
              ) : null}
            </div>
          );
        })}
      </div>
      <FieldError id={name} error={error} />
    </fieldset>
  );
}

/** One of several: a group of radio buttons. */
export function RadioField({ defaultValue, ...group }: RadioFieldProps) {
  return <ButtonGroup type="radio" group={group} isChecked={(value) => value === defaultValue} />;
}

/** Any of several: a group of checkboxes. */
export function CheckboxesField({ defaultValue, ...group }: CheckboxesFieldProps) {
  return <ButtonGroup type="checkbox" group={group} isChecked={(value) => defaultValue.includes(value)} />;
}
