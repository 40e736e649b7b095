/** npm run verify-audit: what it is asked for, and what it says. */
import fs from "node:fs/promises";
import { parseArgs } from "node:util";
import { authSecret } from "@/lib/base/env";
import { AppError } from "@/lib/base/errors";
import { type Head, headOfText, headSignature } from "./chain.rules";
import { checkLine } from "./check.rules";
import { type AuditHeadDto, auditHeadSchema } from "./schema";
import { checkWholeChain, listChains } from "./verify.queries";

const refusal = (message: string) => new AppError("invalid", message);

/** `organization` is an address, null for all of them. `signed` is the answer of GET /audit/head that `kept` was read from. */
export type VerifyRequest = Readonly<{
  isDemo: boolean;
  organization: string | null;
  kept: Head | null;
  signed: AuditHeadDto | null;
}>;

async function readSigned(file: string): Promise<AuditHeadDto> {
  const usage = `--head takes SEQUENCE:HASH, or a file with the answer of GET /audit/head; ${file} is neither.`;
  const text = await fs.readFile(file, "utf8").catch(() => {
    throw refusal(usage);
  });
  try {
    return auditHeadSchema.parse(JSON.parse(text));
  } catch {
    throw refusal(usage);
  }
}

/** Reads the command's arguments; files are named from `folder`. Throws `invalid` with the sentence to show. */
export async function readVerifyRequest(
  args: readonly string[],
  resolve: (file: string) => string,
): Promise<VerifyRequest> {
  const options = { head: { type: "string" }, organization: { type: "string" } } as const;
  let read: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    read = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    throw refusal("verify-audit takes: demo, --head SEQUENCE:HASH (or a file), --organization ADDRESS.");
  }
  const { head, organization = null } = read.values;
  const kept = head === undefined ? null : headOfText(head);
  const signed = head === undefined || kept ? null : await readSigned(resolve(head));
  return { isDemo: read.positionals.includes("demo"), organization, kept: kept ?? signed, signed };
}

function requireSignature(head: AuditHeadDto): void {
  if (headSignature(head, authSecret()) !== head.signature)
    throw refusal(
      "The signature of this head is not by this installation's AUTH_SECRET: it was made elsewhere, or changed.",
    );
}

/** Checks the chains that `request` means and prints a line for each. False where one is broken. Throws `invalid`. */
export async function verifyChains(request: VerifyRequest, print: (line: string) => void): Promise<boolean> {
  const { organization, kept, signed } = request;
  if (signed) requireSignature(signed);
  const all = await listChains();
  const chains = all.filter(
    ({ id, slug }) =>
      (organization === null || slug === organization) && (signed === null || id === signed.organizationId),
  );
  if (chains.length === 0 && (organization !== null || signed !== null))
    throw refusal("There is no such organisation here; see the address of its pages, /o/ADDRESS.");
  if (kept && chains.length > 1)
    throw refusal("Several organisations have an audit log here; add --organization ADDRESS to say whose head it is.");
  let ok = true;
  for (const { id, slug } of chains) {
    const check = await checkWholeChain(id, { kept });
    print(checkLine(slug, check));
    ok &&= check.ok;
  }
  return ok;
}
