import type { World } from "../world.js";

/** Whether any comment has a receipt. */
export function hasReceipts(_: World): boolean {
  return false;
}
