/** Random secrets and how they are kept: only their SHA-256. Server only. */
import { createHash, randomBytes } from "node:crypto";

/** 256 random bits, base64url, after `prefix`. */
export const newSecret = (prefix = ""): string => prefix + randomBytes(32).toString("base64url");

/** SHA-256, hex. Enough for random secrets, which need no slow hash. */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");
