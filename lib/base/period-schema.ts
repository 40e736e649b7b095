import { z } from "zod";

/** A quarter, 2000-Q1 to 2099-Q4. */
export const periodSchema = z
  .string()
  .regex(/^20\d\d-Q[1-4]$/, "must be a quarter from 2000-Q1 to 2099-Q4, like 2026-Q4");
