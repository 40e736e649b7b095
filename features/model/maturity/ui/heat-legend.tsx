import { STAGE_NAMES } from "./stages";

export interface HeatLegendProps {
  /** What ● beside a column stands for, when it is in use. */
  readonly mark?: string | undefined;
  readonly notAssessed?: boolean | undefined;
  readonly notApplicable?: boolean | undefined;
}

/** Explains the cells of a heat table. */
export function HeatLegend({ mark, notAssessed, notApplicable }: HeatLegendProps) {
  return (
    <ul className="legend" aria-label="Legend">
      {STAGE_NAMES.map((name, index) => (
        <li key={name}>
          <span className={`depth depth-${index + 1}`} aria-hidden="true" />
          {index + 1} {name}
        </li>
      ))}
      {notAssessed ? (
        <li>
          <span className="depth depth-unknown" aria-hidden="true" />? not judged
        </li>
      ) : null}
      {notApplicable ? <li>n/a not applicable</li> : null}
      {mark ? <li>● {mark}</li> : null}
    </ul>
  );
}
