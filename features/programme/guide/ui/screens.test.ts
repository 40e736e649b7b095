import { expect, it } from "vitest";
import { programme } from "@/features/model/catalogue/programme/model";
import { REGISTERS } from "@/features/workspace/registers/list.register";
import { SCREENS } from "./screens";

it("leads from every step and stage to a screen, and from the first two to their registers", () => {
  const keys = [...programme.steps, ...programme.rolloutStages].map(({ key }) => key);
  expect(Object.keys(SCREENS).sort()).toEqual([...keys].sort());
  const paths = Object.values(SCREENS).map(({ path }) => path("example"));
  expect(SCREENS["form-the-team"]?.path("example")).toBe("/o/example/programme/team");
  expect(SCREENS["choose-the-on-ramp"]?.path("example")).toBe("/o/example/programme/on-ramps");
  const registers = paths.flatMap((path) => /\/programme\/(.+)$/.exec(path)?.[1] ?? []);
  expect(registers.filter((key) => !REGISTERS.some((register) => register.key === key))).toEqual([]);
});
