import { dod } from "./driver-dod";
import { publicationOf } from "./publication";
import type { Driver } from "./schema";

/** The activities of each phase, by their ids at the DoD. */
const PHASES: Readonly<Record<string, string>> = {
  "Discovery Phase": "1.1.1 2.1.1 2.3.4 3.1.1 4.1.1 4.4.1 4.4.2 5.1.1 5.2.1 6.1.1 6.2.1 6.5.1 6.6.1 7.1.1",
  "Phase One":
    "1.3.1 1.4.1 1.5.1 1.7.1 1.8.1 2.1.2 2.4.1 2.5.1 2.6.1 2.6.2 2.7.1 3.2.1 3.2.2 3.3.1 3.3.2 3.4.1 3.4.3 4.2.1 4.2.2 4.3.1 4.4.3 4.5.1 4.6.1 5.1.2 5.2.2 5.3.1 5.4.1 6.1.2 6.5.2 6.6.2 6.7.1 7.1.2 7.2.1 7.2.4 7.3.1 7.5.1",
  "Phase Two":
    "1.2.1 1.2.2 1.4.2 1.5.2 1.6.1 1.8.2 1.9.1 2.1.3 2.2.1 2.3.3 2.4.2 2.6.3 2.7.2 3.2.3 3.3.3 3.3.4 3.4.2 3.4.4 4.2.3 4.3.2 4.4.4 4.5.2 4.5.3 4.6.2 4.7.1 4.7.4 5.2.3 5.3.2 5.4.2 5.4.4 6.1.3 6.2.2 6.3.1 6.6.3 6.7.2 7.1.3 7.2.2 7.2.5 7.3.2 7.4.1 7.5.2",
};

const NAMES = new Map(dod.requirements.map(({ id, name }) => [id, name]));

/** NSA's implementation guidelines: the 91 activities of the DoD at target level by the phase in which they are taken up. */
export const nsaZig: Driver = {
  key: "nsa-zig",
  name: "NSA Zero Trust Implementation Guidelines",
  text: "Sorts the DoD’s 91 activities at target level into three phases: 14 that take stock, 36 that lay the foundation and 41 that begin to join the solutions up. It is advice, without dates of its own, and each organisation may begin where it likes. Guidelines for the advanced level may follow.",
  ...publicationOf("nsa-zig"),
  mapping: "unofficial",
  requirements: Object.entries(PHASES).flatMap(([group, ids]) =>
    ids.split(" ").map((id) => ({ id, name: NAMES.get(id) ?? id, group, deadline: null, due: null, level: null })),
  ),
  source: { document: "nsa-zig", section: "Figure D-1, page D-1" },
};
