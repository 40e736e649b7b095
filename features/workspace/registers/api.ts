import { entryChanges, entryToCreate, registerEntry, registerList } from "@/features/programme/register/answer.schema";
import { createEntry, deleteEntry, updateEntry } from "@/features/programme/register/commands";
import type { RegisterDefinition } from "@/features/programme/register/definition.rules";
import { getRegisterCsv, listEntries } from "@/features/programme/register/list.queries";
import { getEntry } from "@/features/programme/register/queries";
import type { Choice, Field } from "@/features/programme/register/rules";
import { entryFilterSchema, registerFilterSchema } from "@/features/programme/register/schema";
import { undoEntry } from "@/features/programme/register/undo.commands";
import { entryDataPath } from "@/lib/base/data-addresses";
import { requireValid } from "@/lib/base/validation";
import { organizationOperation } from "@/lib/http/operation";
import { pageOf, paging } from "@/lib/http/paging";
import { REGISTERS, requireRegister } from "./list.register";

const registerQuery = entryFilterSchema.extend(paging);

const registerPage = pageOf("RegisterPage", registerEntry);

const COLLECTION = "/api/v1/o/{organization}/registers/{kind}";

const ONE = "/api/v1/o/{organization}/registers/{kind}/{id}";

const ofRegister = { kind: "The key of a register, such as challenges; GET /registers lists them." };

const toCreate = {
  unitId: null,
  subject: null,
  name: "Old mainframe",
  status: "open",
  ownerId: null,
  dueOn: "2027-06-30",
  fields: { likelihood: "4", impact: "3", actions: "Put a gateway in front of it", indicator: "", kpi: null },
};

const stored = {
  id: "019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e10",
  kind: "challenges",
  ...toCreate,
  unitName: null,
  ownerName: null,
  isOwnerClosed: false,
  log: [{ on: "2026-11-22", by: "Lena Lead", values: { status: "open", likelihood: "4", impact: "3" } }],
  version: 1,
  createdAt: "2026-11-22T09:00:00.000Z",
  updatedAt: "2026-11-22T09:00:00.000Z",
  updatedBy: "Lena Lead",
};

const once = "The register has an entry for the same thing already, or is full.";

const presentChoice = ({ value, label, hint }: Choice) => ({ value, label, ...(hint ? { hint } : {}) });

const presentField = ({ isColumn, isRequired = false, neededFor, ...field }: Field) => ({
  ...field,
  isRequired,
  ...("options" in field ? { options: field.options.map(presentChoice) } : {}),
});

/** What clients are told of a register: not how its screens look, nor what a new entry starts from. */
const presentRegister = ({
  one,
  empty,
  access,
  since,
  subject,
  toLookAt,
  check,
  ownerNeededFor,
  ...register
}: RegisterDefinition) => ({
  ...register,
  subject: subject && { ...subject, options: subject.options.map(presentChoice) },
  fields: register.fields.map(presentField),
});

export const listRegistersOperation = organizationOperation(
  {
    id: "listRegisters",
    method: "GET",
    path: "/api/v1/o/{organization}/registers",
    tag: "Programme",
    summary: "List registers",
    description:
      "What each register of the programme holds: statuses, fields, and what of the catalogue entries are about.",
    access: "programme.read",
    result: { status: 200, description: "Every register.", schema: registerList },
  },
  async () => ({
    body: { items: REGISTERS.map(presentRegister) },
  }),
);

export const listEntriesOperation = organizationOperation(
  {
    id: "listEntries",
    method: "GET",
    path: COLLECTION,
    params: ofRegister,
    tag: "Programme",
    summary: "List entries of a register",
    description:
      "What is left to do comes by its due date, so what is overdue first, then without a date; what is closed follows in the same way. Entries of the same day stand in the order of creation. An entry whose status or due date changes while you page can move past the cursor. Assessors and reviewers see those of their units and of the organisation. deleted=true lists what was deleted instead, last deleted first, for those who keep the register (403 for others); updatedAt and updatedBy then say when and by whom.",
    access: "programme.read",
    query: registerQuery,
    result: {
      status: 200,
      description: "A page of entries.",
      schema: registerPage,
      example: { items: [stored], nextCursor: null },
    },
  },
  async ({ actor, params, query }) => {
    const register = requireRegister(params.kind);
    requireValid(registerFilterSchema(register), query);
    return { body: await listEntries(actor, register, query) };
  },
);

export const createEntryOperation = organizationOperation(
  {
    id: "createEntry",
    method: "POST",
    path: COLLECTION,
    params: ofRegister,
    tag: "Programme",
    summary: "Add an entry to a register",
    description:
      "What is not sent is empty; the status is then the register's startStatus. Assessors add controls of their units. Names that the register does not know are refused; what only GET gives (id, version and so on) is ignored.",
    access: "programme.write",
    body: { schema: entryToCreate, example: toCreate },
    isRepeatable: true,
    hasVersion: true,
    conflict: once,
    result: {
      status: 201,
      description: "The entry; its address is in Location.",
      schema: registerEntry,
      example: stored,
    },
  },
  async ({ actor, params, document, transact }) => {
    const register = requireRegister(params.kind);
    const entry = await createEntry(actor, register, document, transact);
    return { body: entry, location: entryDataPath(actor.organizationSlug, register.key, entry.id) };
  },
);

export const readRegisterCsvOperation = organizationOperation(
  {
    id: "readRegisterCsv",
    method: "GET",
    path: `${COLLECTION}/csv`,
    params: ofRegister,
    tag: "Programme",
    summary: "Download a register",
    description:
      "All entries that the filter leaves, in the order of the list and in words. cursor and limit are not looked at.",
    access: "programme.read",
    query: registerQuery,
    result: {
      status: 200,
      description: "The register as CSV.",
      schema: null,
      csv: { fileName: "register.csv" },
      example: "Id,Challenge,…\r\n019ab5f0-71c4-7c52-8f0e-3b8d2f9a6e10,Old mainframe,…\r\n",
    },
  },
  async ({ actor, params, query }) => {
    const register = requireRegister(params.kind);
    requireValid(registerFilterSchema(register), query);
    return { body: await getRegisterCsv(actor, register, query), fileName: `${register.key}.csv` };
  },
);

export const readEntryOperation = organizationOperation(
  {
    id: "readEntry",
    method: "GET",
    path: ONE,
    params: ofRegister,
    tag: "Programme",
    summary: "Read an entry",
    access: "programme.read",
    hasVersion: true,
    result: { status: 200, description: "The entry.", schema: registerEntry, example: stored },
  },
  async ({ actor, params }) => ({
    body: await getEntry(actor, requireRegister(params.kind), params.id),
  }),
);

export const updateEntryOperation = organizationOperation(
  {
    id: "updateEntry",
    method: "PATCH",
    path: ONE,
    params: ofRegister,
    tag: "Programme",
    summary: "Change an entry",
    description:
      "What is not sent, or sent as it is stored, stays as it is, within fields too. Whoever owns an entry may change it, but not hand it over. Names that the register does not know are refused; what only GET gives is ignored.",
    access: "programme.write_own",
    body: { schema: entryChanges, example: { status: "treated", fields: { likelihood: "3" } } },
    needsVersion: true,
    hasVersion: true,
    conflict: once,
    result: {
      status: 200,
      description: "The entry as stored.",
      schema: registerEntry,
      example: { ...stored, status: "treated", fields: { ...stored.fields, likelihood: "3" }, version: 2 },
    },
  },
  async ({ actor, params, version, document }) => ({
    body: await updateEntry(actor, requireRegister(params.kind), params.id, version, document),
  }),
);

export const deleteEntryOperation = organizationOperation(
  {
    id: "deleteEntry",
    method: "DELETE",
    path: ONE,
    params: ofRegister,
    tag: "Programme",
    summary: "Delete an entry",
    description: "Undo brings it back: send it the ETag of this answer. GET with deleted=true lists what was deleted.",
    access: "programme.write",
    needsVersion: true,
    hasVersion: true,
    result: { status: 204, description: "It is gone.", schema: null },
  },
  async ({ actor, params, version }) => {
    const gone = await deleteEntry(actor, requireRegister(params.kind), params.id, version);
    return { body: null, version: gone.version };
  },
);

export const undoEntryOperation = organizationOperation(
  {
    id: "undoEntry",
    method: "POST",
    path: `${ONE}/undo`,
    params: ofRegister,
    tag: "Programme",
    summary: "Take the newest change of an entry back",
    description:
      "What was added goes, what was deleted returns, what was changed is as it was before. If-Match names the version that the change left, and is not *.",
    access: "programme.write_own",
    needsVersion: true,
    hasVersion: true,
    conflict: once,
    result: {
      status: 200,
      description: "The entry as it is now; where adding it was undone, as it was.",
      schema: registerEntry,
      example: { ...stored, version: 2 },
    },
  },
  async ({ actor, params, version }) => ({
    body: await undoEntry(actor, requireRegister(params.kind), params.id, version),
  }),
);
