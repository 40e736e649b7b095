import { entryDataPath } from "@/lib/base/data-addresses";
import { createEntry, deleteEntry, updateEntry } from "@/lib/register/commands";
import type { RegisterDefinition } from "@/lib/register/definition.rules";
import { getEntry } from "@/lib/register/queries";
import type { Choice, Field } from "@/lib/register/rules";
import { kindFilterSchema } from "@/lib/register/schema";
import { getRegisterCsv, listEntries } from "@/lib/register-list/queries";
import { undoEntry } from "@/lib/register-undo/commands";
import { REGISTERS, requireRegister } from "@/lib/registers/list.register";
import { requireValid } from "@/lib/text/schema";
import {
  createEntryOperation,
  deleteEntryOperation,
  listEntriesOperation,
  listRegistersOperation,
  readEntryOperation,
  readRegisterCsvOperation,
  undoEntryOperation,
  updateEntryOperation,
} from "../contract/registers";
import { organizationEndpoint } from "../endpoint";

const presentChoice = ({ value, label, hint }: Choice) => ({ value, label, ...(hint ? { hint } : {}) });

const presentField = ({ isColumn, isRequired = false, ...field }: Field) => ({
  ...field,
  isRequired,
  ...("options" in field ? { options: field.options.map(presentChoice) } : {}),
});

/** What clients are told of a register: not how its screens look, nor what a new entry starts from. */
const presentKind = ({ one, empty, access, since, subject, toLookAt, check, ...kind }: RegisterDefinition) => ({
  ...kind,
  subject: subject && { ...subject, options: subject.options.map(presentChoice) },
  fields: kind.fields.map(presentField),
});

export const listRegistersEndpoint = organizationEndpoint(listRegistersOperation, async () => ({
  body: { items: REGISTERS.map(presentKind) },
}));

export const listEntriesEndpoint = organizationEndpoint(listEntriesOperation, async ({ actor, params, query }) => {
  const kind = requireRegister(params.kind);
  requireValid(kindFilterSchema(kind), query);
  return { body: await listEntries(actor, kind, query) };
});

export const createEntryEndpoint = organizationEndpoint(
  createEntryOperation,
  async ({ actor, params, document, transact }) => {
    const kind = requireRegister(params.kind);
    const entry = await createEntry(actor, kind, document, transact);
    return { body: entry, location: entryDataPath(actor.organizationSlug, kind.key, entry.id) };
  },
);

export const readRegisterCsvEndpoint = organizationEndpoint(
  readRegisterCsvOperation,
  async ({ actor, params, query }) => {
    const kind = requireRegister(params.kind);
    requireValid(kindFilterSchema(kind), query);
    return { body: await getRegisterCsv(actor, kind, query), fileName: `${kind.key}.csv` };
  },
);

export const readEntryEndpoint = organizationEndpoint(readEntryOperation, async ({ actor, params }) => ({
  body: await getEntry(actor, requireRegister(params.kind), params.id),
}));

export const updateEntryEndpoint = organizationEndpoint(
  updateEntryOperation,
  async ({ actor, params, version, document }) => ({
    body: await updateEntry(actor, requireRegister(params.kind), params.id, version, document),
  }),
);

export const deleteEntryEndpoint = organizationEndpoint(deleteEntryOperation, async ({ actor, params, version }) => {
  const gone = await deleteEntry(actor, requireRegister(params.kind), params.id, version);
  return { body: null, version: gone.version };
});

export const undoEntryEndpoint = organizationEndpoint(undoEntryOperation, async ({ actor, params, version }) => ({
  body: await undoEntry(actor, requireRegister(params.kind), params.id, version),
}));
