/** What the command palette may offer to one person in one organisation: made on the server from the person's rights. */

export type Offer = {
  /** The organisation's slug. */
  readonly organization: string;
  readonly userId: string;
  /** The screens of the navigation, and those outside it. */
  readonly screens: readonly OfferedScreen[];
  /** The screens of the programme and of controls, and the drivers: too many to list before something is typed. */
  readonly programme: readonly OfferedScreen[];
  /** The model's pillars with their functions, in model order. */
  readonly pillars: readonly OfferedPillar[];
  /** Entries of registers and items of the checklist may be searched. */
  readonly mayReadProgramme: boolean;
  /** Questionnaire screens show the answers; without the right, a function leads to how its score was worked out. */
  readonly mayReadAnswers: boolean;
  readonly mayReadOverview: boolean;
  readonly mayCreateAssessment: boolean;
};

/** An entry of a register, or an item of the checklist, that the server found. */
export type FoundThing = {
  readonly type: "entry" | "checklist-item";
  readonly id: string;
  readonly name: string;
  /** Of an item of the checklist. */
  readonly definition: string | null;
  /** Of an entry: the key of its register. */
  readonly register: string | null;
  readonly unitId: string | null;
  readonly unitName: string | null;
};

export type OfferedScreen = {
  readonly href: string;
  readonly label: string;
  /** Where it stands, e.g. "Admin". */
  readonly hint?: string | undefined;
  /** What else it is known by. */
  readonly also?: string | undefined;
};

export type OfferedPillar = {
  readonly key: string;
  readonly name: string;
  readonly functions: readonly { readonly key: string; readonly name: string }[];
};
