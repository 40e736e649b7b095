/** What the command palette lists for what was typed: pure. */

import type { PaletteAction } from "@/components/palette/actions";
import { findBest, rankOf, wordsOf } from "@/components/palette/match";
import { THEMES, type Theme } from "@/components/theme";
import type { UnitDto } from "@/features/organization/unit/schema";
import { KIND_LABELS } from "@/features/organization/unit/ui/unit-text";
import { entryPath, itemPath, newAssessmentPath, registerPath } from "@/lib/base/addresses";
import { type Destination, functionDestination, unitDestination } from "./destinations";
import type { FoundThing, Offer, OfferedScreen } from "./offer";

/** What choosing an entry does. What has to ask the server keeps the palette open until the answer is there. */
export type Effect =
  | { readonly kind: "go"; readonly to: Destination }
  | { readonly kind: "run"; readonly run: () => void }
  | { readonly kind: "theme"; readonly theme: Theme }
  | { readonly kind: "sign-out" };

export type Entry = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly keys?: string | undefined;
  readonly also?: string | undefined;
  readonly effect: Effect;
};

export type Group = {
  readonly label: string;
  readonly items: readonly Entry[];
  /** How many more were found than the group shows. */
  readonly more: number;
};

export type Units = readonly Pick<UnitDto, "id" | "name" | "kind">[];

export type PaletteSources = {
  readonly offer: Offer;
  /** The path of the screen that is open. */
  readonly path: string;
  /** What the open screen offers. */
  readonly actions: readonly PaletteAction[];
  /** What the server found; what the words do not find is left out. */
  readonly units: Units;
  /** The same, of the programme. */
  readonly things: readonly FoundThing[];
};

/** Longest group; enough for all functions of a pillar. */
const MAX_ITEMS = 8;

const THEME_LABELS: Record<Theme, string> = {
  light: "Theme: light",
  dark: "Theme: dark",
  system: "Theme: as the system has it",
};

const screensOf = (screens: readonly OfferedScreen[]): Entry[] =>
  screens.map(({ href, ...screen }) => ({ id: href, ...screen, effect: { kind: "go", to: href } }));

const actionOf = ({ id, label, keys, run }: PaletteAction): Entry => ({
  id,
  label,
  keys,
  effect: { kind: "run", run },
});

function builtInOf(offer: Offer): Entry[] {
  const create: Entry = {
    id: "create-assessment",
    label: "Start an assessment",
    also: "new create",
    effect: { kind: "go", to: newAssessmentPath(offer.organization) },
  };
  return [
    ...(offer.mayCreateAssessment ? [create] : []),
    ...THEMES.map(
      (theme): Entry => ({
        id: `theme-${theme}`,
        label: THEME_LABELS[theme],
        also: "switch colours mode",
        effect: { kind: "theme", theme },
      }),
    ),
    { id: "sign-out", label: "Sign out", also: "log out leave", effect: { kind: "sign-out" } },
  ];
}

const functionsOf = ({ offer, path }: PaletteSources): Entry[] =>
  offer.pillars.flatMap((pillar) =>
    pillar.functions.map(({ key, name }) => ({
      id: key,
      label: name,
      hint: pillar.name,
      also: `${pillar.name} ${key}`,
      effect: { kind: "go", to: functionDestination(offer, path, pillar.key, key) },
    })),
  );

const unitsOf = ({ offer, units }: PaletteSources): Entry[] =>
  units.map(({ id, name, kind }) => ({
    id,
    label: name,
    hint: KIND_LABELS[kind],
    effect: { kind: "go", to: unitDestination(offer, id) },
  }));

/** Where a thing stands: its register by the name of its screen, or the checklist; and its unit. */
function placeOf({ programme, organization }: Offer, { register, unitName }: FoundThing): string {
  const titleOf = (kind: string) => programme.find(({ href }) => href === registerPath(organization, kind))?.label;
  const place = register === null ? "Checklist" : titleOf(register);
  return [place, unitName].filter(Boolean).join(", ");
}

const thingsOf = ({ offer, things }: PaletteSources): Entry[] =>
  things.map((thing) => {
    const { organization } = offer;
    const { id, name, definition, register, unitId } = thing;
    const to = register === null ? itemPath(organization, unitId ?? "", id) : entryPath(organization, register, id);
    return { id, label: name, hint: placeOf(offer, thing), also: definition ?? undefined, effect: { kind: "go", to } };
  });

/**
 * The groups that have something, best first within each. Nothing typed: the screens, and what the open screen offers.
 * A group that is found by other words than its names comes after those that are found by name. What the server
 * finds stands last otherwise: it arrives after the rest, and what is highlighted must not move under somebody's fingers.
 */
export function groupsOf(query: string, found: PaletteSources): Group[] {
  const words = wordsOf(query);
  const offered = found.actions.map(actionOf);
  const isTaken = ({ id }: Entry) => offered.some((action) => action.id === id);
  const sources: readonly [string, Entry[]][] =
    words.length === 0
      ? [
          ["Screens", screensOf(found.offer.screens)],
          ["Actions", offered],
        ]
      : [
          ["Screens", screensOf([...found.offer.screens, ...found.offer.programme])],
          ["Actions", [...offered, ...builtInOf(found.offer).filter((entry) => !isTaken(entry))]],
          ["Functions", functionsOf(found)],
          ["Units", unitsOf(found)],
          ["Checklist and registers", thingsOf(found)],
        ];
  const groups = sources.flatMap(([label, entries]) => {
    const best = findBest(words, entries);
    // Without words there is nothing by which to choose, and the lists are short.
    const items = words.length === 0 ? best : best.slice(0, MAX_ITEMS);
    return items.length === 0 ? [] : [{ label, items, more: best.length - items.length }];
  });
  const isByName = ({ items }: Group) => items.some(({ label }) => rankOf(words, label) !== null);
  return [...groups.filter(isByName), ...groups.filter((group) => !isByName(group))];
}
