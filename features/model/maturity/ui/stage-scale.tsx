import { STAGE_NAMES } from "./stages";

const SHORT = ["Trad.", "Init.", "Adv.", "Opt."] as const;

/** The names of the stages over a rail of the same width; shortened, at last to their numbers, where the rail is narrow. */
export function StageScale() {
  return (
    <div className="scale">
      {STAGE_NAMES.map((name, index) => (
        <span key={name} style={index === 3 ? undefined : { left: `${(index / 3) * 100}%` }}>
          <span className="sr-only">{name}</span>
          <span aria-hidden="true">
            <span className="scale-long">{name}</span>
            <span className="scale-short">{SHORT[index]}</span>
            <span className="scale-number">{index + 1}</span>
          </span>
        </span>
      ))}
    </div>
  );
}
