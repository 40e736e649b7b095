import { describe, expect, it } from "vitest";
import { isCommon } from "./common-passwords";

const KNOWN = ["Sample Lead", "lead@example.org", "Sample Department", "Alpha Org", "Vexolip Drumqua"];

describe("a common password", () => {
  it.each([
    "Sample Lead 2026!",
    "SampleLead!2026",
    "sample-lead-2026",
    "LeadSample#99999",
    "DrumquaVexolip77",
    "SampleDepartment2026",
    "Alpha Org 2026!",
    "example.org2026",
    "lead@example.org1",
    "Tenet-2026-Tenet",
    "Winter2026!!",
    "Welcome2026!!",
    "Admin123456!",
    "Summer2026!Summer",
    "Password2026!!",
    "Iloveyou2026!",
    "Qwertz123456!",
    "Passwort2026!",
    "Sommer2026!!!!",
    "Bonjour2026!!",
    "contraseña123",
    "correcthorsebatterystaple",
    "Correct-Horse-Battery-Staple-1",
    "123456789012",
    "aaaaaaaaaaaaaaaa",
  ])("is %s", (password) => expect(isCommon(password, KNOWN)).toBe(true));

  it("is one that is spelt in parts", () => expect(isCommon("contrasen\u0303a-2026-!!", KNOWN)).toBe(true));

  it.each([
    "seven quiet rivers",
    "blue kettle dances nightly",
    "wandering otter sings",
    "8f7d-92ka-1x93-77zq",
    "kX9#mQ2$vL7!pW4z",
    "hjkqwpoeritu",
    "лошадь батарея скоба",
  ])("is not %s", (password) => expect(isCommon(password, KNOWN)).toBe(false));
});
