import { entryDataPath } from "@/lib/base/data-addresses";
import { createEntry, deleteEntry, updateEntry } from "@/lib/register/commands";
import type { RegisterDefinition } from "@/lib/register/definition.rules";
import { getEntry } from "@/lib/register/queries";
import type { Choice, Field } from "@/lib/register/rules";
import { registerFilterSchema } from "@/lib/register/schema";
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
const presentRegister = ({ one, empty, access, since, subject, toLookAt, check, ...register }: RegisterDefinition) => ({
  ...register,
  subject: subject && { ...subject, options: subject.options.map(presentChoice) },
  fields: register.fields.map(presentField),
});

export const listRegistersEndpoint = organizationEndpoint(listRegistersOperation, async () => ({
  body: { items: REGISTERS.map(presentRegister) },
}));

export const listEntriesEndpoint = organizationEndpoint(listEntriesOperation, async ({ actor, params, query }) => {
  const register = requireRegister(params.kind);
  requireValid(registerFilterSchema(register), query);
  return { body: await listEntries(actor, register, query) };
});

export const createEntryEndpoint = organizationEndpoint(
  createEntryOperation,
  async ({ actor, params, document, transact }) => {
    const register = requireRegister(params.kind);
    const entry = await createEntry(actor, register, document, transact);
    return { body: entry, location: entryDataPath(actor.organizationSlug, register.key, entry.id) };
  },
);

export const readRegisterCsvEndpoint = organizationEndpoint(
  readRegisterCsvOperation,
  async ({ actor, params, query }) => {
    const register = requireRegister(params.kind);
    requireValid(registerFilterSchema(register), query);
    return { body: await getRegisterCsv(actor, register, query), fileName: `${register.key}.csv` };
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
