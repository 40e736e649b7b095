import { describe, expect, it } from "vitest";
import { hasOwnedSinceDone, type OwnedSave } from "./check.rules";

const begun: OwnedSave = { wasDone: false, isUndo: false, isOwner: false };
const kept: OwnedSave = { ...begun, wasDone: true };
const undone: OwnedSave = { ...begun, isUndo: true };
const mine = (save: OwnedSave): OwnedSave => ({ ...save, isOwner: true });

describe("who has owned an item since it was implemented", () => {
  it("is who owned it at that save or later, not before", () => {
    expect(hasOwnedSinceDone([mine(begun), begun])).toBe(false);
    expect(hasOwnedSinceDone([begun, mine(begun)])).toBe(true);
    expect(hasOwnedSinceDone([begun, mine(kept), kept])).toBe(true);
    expect(hasOwnedSinceDone([mine(begun), kept])).toBe(true);
  });

  it("is counted anew when the item was implemented anew", () => {
    const fallen = kept;
    expect(hasOwnedSinceDone([mine(begun), fallen, begun])).toBe(false);
    expect(hasOwnedSinceDone([mine(begun), fallen, begun, fallen, undone])).toBe(false);
  });

  it("is not counted anew when a fall was taken back, however often", () => {
    const fallen = kept;
    expect(hasOwnedSinceDone([mine(begun), fallen, undone])).toBe(true);
    // The undo is taken back too, and that again.
    expect(hasOwnedSinceDone([mine(begun), fallen, undone, { ...kept, isUndo: true }, undone])).toBe(true);
  });
});
