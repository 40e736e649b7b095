import type { Principles } from "@/features/model/catalogue/programme/schema";

type Flow = Principles["accessFlow"];
type Box = { readonly x: number; readonly y: number; readonly width: number };
type Arrow = { readonly from: readonly [number, number]; readonly to: readonly [number, number] };

const BOX_HEIGHT = 44;

/** Where each component stands: decisions above, enforcement in the middle, who asks and what is asked for below. */
const PLACES: Readonly<Record<string, Box>> = {
  "policy-engine": { x: 52, y: 62, width: 156 },
  "policy-administrator": { x: 52, y: 152, width: 156 },
  "policy-enforcement-point": { x: 52, y: 242, width: 156 },
  subject: { x: 4, y: 346, width: 104 },
  resource: { x: 152, y: 346, width: 104 },
};

/** Up on the left, down on the right, so that question and answer do not cross. */
const ARROWS: Readonly<Record<string, Arrow>> = {
  "subject policy-enforcement-point": { from: [62, 346], to: [62, 290] },
  "policy-enforcement-point policy-administrator": { from: [84, 242], to: [84, 200] },
  "policy-administrator policy-engine": { from: [84, 152], to: [84, 110] },
  "policy-engine policy-administrator": { from: [176, 106], to: [176, 148] },
  "policy-administrator policy-enforcement-point": { from: [176, 196], to: [176, 238] },
  "policy-enforcement-point resource": { from: [194, 286], to: [194, 342] },
  "policy-enforcement-point subject": { from: [100, 286], to: [100, 342] },
};

const LINE = 22;

/** A name in lines of at most `LINE` letters. */
function linesOf(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function Component({ name, box: { x, y, width } }: { readonly name: string; readonly box: Box }) {
  const lines = linesOf(name);
  const top = y + BOX_HEIGHT / 2 - (lines.length - 1) * 8;
  return (
    <>
      <rect className="fill-card stroke-edge" x={x} y={y} width={width} height={BOX_HEIGHT} rx="6" />
      {lines.map((line, i) => (
        <text
          key={line}
          className="fill-ink"
          x={x + width / 2}
          y={top + i * 16}
          fontSize="13"
          fontWeight="560"
          textAnchor="middle"
          dominantBaseline="central"
        >
          {line}
        </text>
      ))}
    </>
  );
}

/** An arrow with the number of its step, which the list beside it explains. */
function Step({ arrow: { from, to }, number }: { readonly arrow: Arrow; readonly number: number }) {
  const [x, end] = to;
  const up = end < from[1] ? 1 : -1;
  const middle = (from[1] + end) / 2;
  return (
    <>
      <path className="stroke-accent" d={`M${x} ${from[1]}V${end}`} strokeWidth="1.5" fill="none" />
      <path className="fill-accent" d={`M${x} ${end - 3 * up}l-4.5 ${9 * up}h9z`} />
      <circle className="fill-accent" cx={x} cy={middle + 2 * up} r="9" />
      <text
        className="fill-accent-ink"
        x={x}
        y={middle + 2 * up}
        fontSize="12"
        fontWeight="640"
        textAnchor="middle"
        dominantBaseline="central"
      >
        {number}
      </text>
    </>
  );
}

/** The way of an access request as a drawing. Its text is the list of steps, which the caption points to. */
export function AccessFlowDiagram({ flow }: { readonly flow: Flow }) {
  return (
    <svg
      viewBox="0 0 260 394"
      className="h-auto w-full max-w-sm"
      role="img"
      aria-label="The way of an access request. The numbered steps beside it say the same in words."
    >
      <text className="fill-ink-2" x="130" y="12" fontSize="12" textAnchor="middle">
        Signals
      </text>
      <text className="fill-ink" x="130" y="30" fontSize="12" textAnchor="middle">
        {flow.signals.map(({ name }) => name).join(" · ")}
      </text>
      <path className="stroke-edge" d="M130 36V58" strokeWidth="1.5" strokeDasharray="3 3" fill="none" />
      <path className="fill-edge" d="M130 61l-4.5 -8h9z" />
      {flow.components.map(({ key, name }) => {
        const box = PLACES[key];
        return box ? <Component key={key} name={name} box={box} /> : null;
      })}
      {flow.steps.map(({ from, to }, i) => {
        const arrow = ARROWS[`${from} ${to}`];
        return arrow ? <Step key={`${from} ${to}`} arrow={arrow} number={i + 1} /> : null;
      })}
    </svg>
  );
}
