import { z } from "zod";
import { newPassword } from "@/lib/auth/schema";
import { emailAddress, shortText } from "@/lib/text/schema";

const organizationName = shortText(120);
export const personName = shortText(120);

/** The form of the first visit: the organisation and its owner. */
export const setUpSchema = z.object({
  token: z.string().trim().min(1, "is empty; copy it from the console where Tenet was started").max(200),
  organizationName,
  name: personName,
  email: emailAddress,
  password: newPassword,
});
