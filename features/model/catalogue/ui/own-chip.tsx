import { Chip } from "@/components/chip";

/** Beside what no article lists: Tenet made it after what the articles say elsewhere. */
export function OwnChip() {
  return <Chip>Tenet’s own</Chip>;
}
