import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { errorCode } from "@/lib/installation/failure";

async function filesBelow(place: string, isWanted: (file: string) => boolean): Promise<string[]> {
  const entries = await fs.readdir(place, { withFileTypes: true }).catch((error: unknown) => {
    if (errorCode(error) === "ENOENT") return [];
    throw error;
  });
  const found = await Promise.all(
    entries.map((entry) => {
      const file = path.join(place, entry.name);
      if (!isWanted(file)) return [];
      return entry.isDirectory() ? filesBelow(file, isWanted) : [file];
    }),
  );
  return found.flat().sort();
}

/** SHA-256 over names and contents of `files` and of everything wanted below `folders`. Times do not count. */
export async function contentHash(
  files: readonly string[],
  folders: readonly string[] = [],
  isWanted: (file: string) => boolean = () => true,
): Promise<string> {
  const below = await Promise.all(folders.map((folder) => filesBelow(folder, isWanted)));
  const hash = createHash("sha256");
  for (const file of [...files, ...below.flat()]) {
    const content = await fs.readFile(file);
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}
