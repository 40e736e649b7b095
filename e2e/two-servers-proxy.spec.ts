// Forms behind a real nginx, as people set it up: PUBLIC_URL says how people reach Tenet, whatever Host the proxy passes.
import { randomBytes } from "node:crypto";
import fs from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { freePort } from "@/lib/installation/postgres/postgres";
import { startTenet } from "@/lib/test/tenet-process";
import { startThrowawayPostgres, temporaryFolder } from "@/lib/test/throwaway-postgres";
import { hasNginx, startNginx } from "./fixtures/nginx";

const FORWARDED_FOR = "proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;";
const WAYS = [
  { name: "a bare proxy_pass", directives: [FORWARDED_FOR], host: (upstream: string) => upstream },
  // $host has no port: people type one that is not the protocol's own.
  { name: "Host $host on another port", directives: ["proxy_set_header Host $host;"], host: () => "127.0.0.1" },
];

for (const { name, directives, host } of WAYS)
  test(`set-up and settings work behind ${name}`, async ({ page }) => {
    test.skip(!hasNginx(), "There is no nginx on this machine.");
    test.setTimeout(6 * 60_000);
    const undo: (() => Promise<unknown>)[] = [];
    try {
      const postgres = await startThrowawayPostgres("tenet-proxy-");
      undo.push(postgres.remove);
      const folder = await temporaryFolder("tenet-proxy-data-");
      undo.push(() => fs.rm(folder, { recursive: true, force: true }));
      const port = await freePort();
      const publicUrl = `http://127.0.0.1:${port}`;
      const server = await startTenet({
        databaseUrl: postgres.url("tenet"),
        secret: randomBytes(32).toString("base64url"),
        folder,
        settings: { PUBLIC_URL: publicUrl, TRUST_PROXY: "1" },
      });
      undo.push(server.stop);
      undo.push(await startNginx({ port, upstream: server.origin, directives }));

      await expect.poll(server.console).toMatch(/set-up\?token=/);
      const [address = ""] = /http:\S+\/set-up\?token=\S+/.exec(server.console()) ?? [];
      expect(address).toContain(publicUrl);
      await page.goto(address);
      await page.getByLabel("Name of the organisation").fill("Water Board");
      await page.getByLabel("Your name").fill("First Owner");
      await page.getByLabel("Your e-mail address").fill("first@example.org");
      await page.getByLabel("Password", { exact: true }).fill("seven quiet rivers");
      await page.getByRole("button", { name: "Set up Tenet" }).click();
      await page.waitForURL(`${publicUrl}/o/water-board`);

      await page.goto(`${publicUrl}/o/water-board/admin/settings`);
      const passed = host(new URL(server.origin).host);
      await expect(page.getByText(`Your proxy passes Host ${passed}, people type 127.0.0.1:${port}.`)).toBeVisible();
      await page.getByRole("button", { name: "Save" }).click();
      await expect(page.getByText("The settings are saved.").first()).toBeVisible();

      const foreign = await fetch(`${publicUrl}/set-up`, {
        method: "POST",
        headers: { origin: "http://evil.example" },
      });
      expect(foreign.status).toBe(403);
      expect(server.console()).not.toContain("Error");
    } finally {
      for (const step of undo.reverse()) await step();
    }
  });
