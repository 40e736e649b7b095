/** How a unit or person is named where it is found by its name instead of chosen from a list: pure. */
import { foldText } from "./text";

type Named = { readonly id: string; readonly name: string };

/** What the end of an id adds to a name that several units have. */
const ENDING = / #([0-9a-f]{6})$/;

/** Things as they are written in a field: by name, with the end of the id where several of them have it. */
export function choiceTexts(things: readonly Named[]): string[] {
  const isShared = (name: string) => things.filter((one) => one.name === name).length > 1;
  return things.map(({ id, name }) => (isShared(name) ? `${name} #${id.slice(-6)}` : name));
}

/** What is looked for: the name, and the end of the id where the text has it. */
export function wantedOf(text: string): { name: string; ending: string | null } {
  const trimmed = text.trim();
  const ending = ENDING.exec(trimmed)?.[1] ?? null;
  return { name: ending === null ? trimmed : trimmed.replace(ENDING, ""), ending };
}

/** The one that a text means: the one of that name, else the only one whose name contains it; null for none or several. */
export function oneMeant<T extends Named>(text: string, found: readonly T[]): T | null {
  const { name, ending } = wantedOf(text);
  const fitting = ending === null ? found : found.filter(({ id }) => id.endsWith(ending));
  const exact = fitting.filter((one) => foldText(one.name) === foldText(name));
  const [only, ...others] = exact.length > 0 ? exact : fitting;
  return only !== undefined && others.length === 0 ? only : null;
}
