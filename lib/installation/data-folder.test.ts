import fs from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { provideSettings } from "@/lib/base/env";
import { type DataKind, openDataFolder } from "@/lib/installation/data-folder";
import { temporaryFolder } from "@/lib/test/throwaway-postgres";

let around = "";
let folder = "";

beforeAll(async () => {
  around = await temporaryFolder("tenet-data-");
});
beforeEach(async () => {
  folder = path.join(await fs.mkdtemp(path.join(around, "x")), "data");
  await fs.chmod(path.dirname(folder), 0o755);
  provideSettings({ DATA_DIR: folder });
});
afterAll(() => fs.rm(around, { recursive: true }));

const open = (kind: DataKind = "installation") => openDataFolder(kind);

describe("a data folder", () => {
  it("is made when it is not there, closed to others", async () => {
    const data = await open();
    expect(data.path).toBe(folder);
    expect((await fs.stat(folder)).mode & 0o066).toBe(0);
    data.release();
  });

  it("is one Tenet's at a time", async () => {
    const first = await open();
    await expect(open()).rejects.toThrow(
      new RegExp(`^Tenet is already running on the data in .* \\(process ${process.pid} `),
    );
    first.release();
    (await open()).release();
  });

  it("of the demo is refused to an installation, and the other way round", async () => {
    (await open("demo")).release();
    await expect(open("installation")).rejects.toThrow(/^The data in .* is the demo's/);
    provideSettings({ DATA_DIR: `${folder}-live` });
    (await open("installation")).release();
    await expect(open("demo")).rejects.toThrow(/^The data in .* is a real installation's/);
  });

  it("with a database from before the mark counts as an installation's", async () => {
    await fs.mkdir(path.join(folder, "postgres"), { recursive: true });
    await expect(open("demo")).rejects.toThrow(/is a real installation's/);
  });

  it("can't stand where a file is", async () => {
    await fs.writeFile(folder, "");
    await expect(open()).rejects.toThrow(/can't be made because a file stands in its place/);
    provideSettings({ DATA_DIR: path.join(folder, "below") });
    await expect(open()).rejects.toThrow(/can't be made because a file stands in its place/);
  });

  it("can't stand where nothing can be made", async () => {
    const place = process.platform === "linux" ? "/proc/tenet/data" : "/dev/null/data";
    provideSettings({ DATA_DIR: place });
    await expect(open()).rejects.toThrow(/^The data folder \S+ can't be made/);
  });

  if (process.getuid?.() === 0) {
    it("below a folder of root's own is refused, because the database can't go there", async () => {
      await fs.chmod(path.dirname(folder), 0o700);
      await expect(open()).rejects.toThrow(/can't be entered by the system user postgres/);
    });
  } else {
    it("that this user can't write to is refused", async () => {
      await fs.mkdir(folder, { mode: 0o500 });
      await expect(open()).rejects.toThrow(/can't be entered or written by this user/);
    });
  }
});
