import { type ReactNode, useId } from "react";

export type RailMark = "claimed" | "proven" | "possible" | "target" | "last";

const WORDS: Record<RailMark, string> = {
  claimed: "claimed",
  proven: "proven",
  possible: "possible until answered",
  target: "target",
  last: "last period",
};

function Sample({ width, children }: { readonly width: number; readonly children: ReactNode }) {
  return (
    <svg width={width} height="12" aria-hidden="true">
      {children}
    </svg>
  );
}

function Hatch({ width }: { readonly width: number }) {
  const id = useId();
  return (
    <Sample width={width}>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="rail-hatch" d="M1 0V5" />
      </pattern>
      <rect className="rail-track" y="2" width={width} height="8" rx="1.5" />
      <rect y="2" width={width} height="8" fill={`url(#${id})`} />
    </Sample>
  );
}

function MarkSample({ mark }: { readonly mark: RailMark }) {
  switch (mark) {
    case "claimed":
      return (
        <Sample width={18}>
          <rect className="rail-2" y="2" width="9" height="8" rx="1.5" />
          <rect className="rail-3" x="9" y="2" width="9" height="8" rx="1.5" />
        </Sample>
      );
    case "proven":
      return (
        <Sample width={2}>
          <line className="rail-tick" x1="1" x2="1" y1="0" y2="12" />
        </Sample>
      );
    case "target":
      return (
        <Sample width={8}>
          <path className="rail-flag" d="M1 11V1H8l-2 2.5l2 2.5H1" />
        </Sample>
      );
    case "last":
      return (
        <Sample width={8}>
          <circle className="rail-ring" cx="4" cy="6" r="2.75" />
        </Sample>
      );
    default:
      return <Hatch width={18} />;
  }
}

/** Explains the marks of the rails above it. List only the marks in use; a rail without figures says why in words itself. */
export function RailLegend({ marks }: { readonly marks: readonly RailMark[] }) {
  if (marks.length === 0) return null;
  return (
    <ul className="legend" aria-label="Legend">
      {marks.map((mark) => (
        <li key={mark}>
          <MarkSample mark={mark} />
          {WORDS[mark]}
        </li>
      ))}
    </ul>
  );
}
