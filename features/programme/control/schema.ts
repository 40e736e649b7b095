import { z } from "zod";
import { programme } from "@/features/model/catalogue/programme/model";
import { versionedId } from "@/features/programme/register/schema";
import { ID_MAX } from "@/lib/base/limits";
import { listOf } from "@/lib/form/schema";
import { CONTROL_STATUSES, PLATFORM_KEYS } from "./rules";

const oneOf = (values: readonly string[]) => z.string().refine((value) => values.includes(value), "is not known");
const platform = z.enum(PLATFORM_KEYS, "is not a platform");
const status = z.enum(CONTROL_STATUSES, `must be one of: ${CONTROL_STATUSES.join(", ")}`);

/** One cell of a unit's grid: what it is to be, made on which stored version (null: nothing was answered there). */
const controlChange = z.object({
  controlId: oneOf(programme.controls.map(({ id }) => id)),
  platform,
  /** Null takes the answer back. */
  status: status.nullable(),
  version: z.int().min(1).nullable(),
});
export type ControlChange = z.infer<typeof controlChange>;

export const setControlsSchema = z.object({
  unitId: z.string().max(ID_MAX),
  changes: z.array(controlChange).max(programme.controls.length * PLATFORM_KEYS.length),
});
export type SetControls = z.infer<typeof setControlsSchema>;

const CELL = /^cell\.([^@]+)@(.+)$/;
const BASE = /^(\d*)\.(\w*)$/;

/**
 * The form of a pillar: a field `cell.{control}@{platform}` for each cell, and a field `base.…` with the version and status
 * that it was filled from ("3.partly", "." for nothing). Only what was changed becomes a change, so that what others
 * saved meanwhile in the other cells stays.
 */
export const controlForm = z
  .looseObject({ unitId: z.string() })
  .transform(({ unitId, ...fields }) => ({
    unitId,
    changes: Object.entries(fields).flatMap(([name, value]) => {
      const [, controlId, at] = CELL.exec(name) ?? [];
      const [, version, before] = BASE.exec(String(fields[name.replace(/^cell/, "base")] ?? ".")) ?? [];
      if (controlId === undefined || value === (before ?? "")) return [];
      return [{ controlId, platform: at, status: value || null, version: version ? Number(version) : null }];
    }),
  }))
  .pipe(setControlsSchema);

export const platformForm = z.object({ unitId: z.string().max(ID_MAX), platform });
export const guidanceForm = z.object({ key: oneOf(programme.cloudGuidance.map(({ key }) => key)) });
export const undoControlsForm = z.object({ entries: listOf(versionedId) });
