/** Which operations an address has: the paths as a tree, made once, so that finding one takes a step for each part. */
import { paramNames } from "./contract";
import type { Operation } from "./operation";

/** What is at an address: its operations, and the values of the names in their path. */
export type Place = { operations: readonly Operation[]; params: Record<string, string> };

/** What can follow in an address: parts that are written out, or a name. `operations` are those that end here. */
type Branch = { fixed: Map<string, Branch>; named: Branch | null; operations: Operation[] };

type Found = { operations: readonly Operation[]; values: readonly string[] };

const newBranch = (): Branch => ({ fixed: new Map(), named: null, operations: [] });

function grow(from: Branch, part: string): Branch {
  if (part.startsWith("{")) {
    from.named ??= newBranch();
    return from.named;
  }
  const next = from.fixed.get(part) ?? newBranch();
  from.fixed.set(part, next);
  return next;
}

/** Where `parts` lead. A part that is written out in a path goes before a name. */
function follow(from: Branch, [part, ...rest]: readonly string[], values: readonly string[]): Found | null {
  if (part === undefined) return from.operations.length > 0 ? { operations: from.operations, values } : null;
  const fixed = from.fixed.get(part);
  const found = fixed ? follow(fixed, rest, values) : null;
  if (found || !from.named || part === "") return found;
  return follow(from.named, rest, [...values, part]);
}

/** The parts of a path, decoded one by one, so that a slash within a part stays there; null where they cannot be. */
function partsOf(path: string): string[] | null {
  try {
    return path.split("/").slice(1).map(decodeURIComponent);
  } catch {
    return null;
  }
}

/** A function that finds what is at a path as addresses have it, percent-encoded; null: nothing. */
export function routerOf(operations: readonly Operation[]): (path: string) => Place | null {
  const root = newBranch();
  for (const operation of operations) {
    const { operations: here } = operation.path.split("/").slice(1).reduce(grow, root);
    const isTaken = here.some(({ method, path }) => method === operation.method || path !== operation.path);
    if (isTaken) throw new Error(`${operation.method} ${operation.path} is the address of another operation too`);
    here.push(operation);
  }
  return (path) => {
    const parts = partsOf(path);
    const found = parts && follow(root, parts, []);
    if (!found) return null;
    const names = paramNames(found.operations[0]?.path ?? "");
    const params = Object.fromEntries(names.map((name, i) => [name, found.values[i] ?? ""]));
    return { operations: found.operations, params };
  };
}
