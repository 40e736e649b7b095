import { useTestDatabase } from "@/lib/test/database";
import { fuzz } from "./fuzzing.test-support";

await useTestDatabase();
await fuzz(1_000);
