import { defineOperation } from "./operation";
import { registerQuery } from "./paging";
import { entryChanges, entryToCreate, registerEntry, registerList } from "./register-shapes";
import { registerPage } from "./schemas";

const COLLECTION = "/api/v1/o/{organization}/registers/{kind}";
const ONE = "/api/v1/o/{organization}/registers/{kind}/{id}";

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

export const listRegistersOperation = defineOperation({
  id: "listRegisters",
  method: "GET",
  path: "/api/v1/o/{organization}/registers",
  tag: "Programme",
  summary: "List registers",
  description:
    "What each register of the programme holds: statuses, fields, and what of the catalogue entries are about.",
  access: "programme.read",
  result: { status: 200, description: "Every register.", schema: registerList },
});

export const listEntriesOperation = defineOperation({
  id: "listEntries",
  method: "GET",
  path: COLLECTION,
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
});

export const createEntryOperation = defineOperation({
  id: "createEntry",
  method: "POST",
  path: COLLECTION,
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
});

export const readRegisterCsvOperation = defineOperation({
  id: "readRegisterCsv",
  method: "GET",
  path: `${COLLECTION}/csv`,
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
});

export const readEntryOperation = defineOperation({
  id: "readEntry",
  method: "GET",
  path: ONE,
  tag: "Programme",
  summary: "Read an entry",
  access: "programme.read",
  hasVersion: true,
  result: { status: 200, description: "The entry.", schema: registerEntry, example: stored },
});

export const updateEntryOperation = defineOperation({
  id: "updateEntry",
  method: "PATCH",
  path: ONE,
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
});

export const deleteEntryOperation = defineOperation({
  id: "deleteEntry",
  method: "DELETE",
  path: ONE,
  tag: "Programme",
  summary: "Delete an entry",
  description: "Undo brings it back: send it the ETag of this answer. GET with deleted=true lists what was deleted.",
  access: "programme.write",
  needsVersion: true,
  hasVersion: true,
  result: { status: 204, description: "It is gone.", schema: null },
});

export const undoEntryOperation = defineOperation({
  id: "undoEntry",
  method: "POST",
  path: `${ONE}/undo`,
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
});
