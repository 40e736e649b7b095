import { z } from "zod";
import { emailAddress } from "@/lib/base/validation";
import { PASSWORD_MAX, PASSWORD_MIN } from "./session-rules";

export const newPassword = z
  .string()
  .min(PASSWORD_MIN, `is shorter than ${PASSWORD_MIN} characters; add words`)
  .max(PASSWORD_MAX, `is longer than ${PASSWORD_MAX} characters; shorten it`);

export const credentialsSchema = z.object({ email: emailAddress, password: z.string().min(1).max(PASSWORD_MAX) });

export const currentPassword = z.string().min(1, "is empty; type your present password").max(PASSWORD_MAX);

export const changePasswordSchema = z
  .object({ currentPassword, newPassword })
  .refine((value) => value.currentPassword !== value.newPassword, {
    path: ["newPassword"],
    message: "is the same as the present one; choose another",
  });
