import { authoritative } from "@mulu/schema";
import { diffChars, diffWordsWithSpace } from "diff";

import type { Rich } from "../../model/page.js";
import type { World } from "../world.js";

/** Beyond this many signs a comparison sign by sign costs more than it shows. */
const most = 2000;

/** An old and a new text as one line: what went is struck, what came in is marked. Chinese sign by sign, English by words. */
export function redline(world: World, before: string, after: string): Rich {
  if (before.length + after.length > most) {
    return [{ text: before, redline: "removed" }, " ", { text: after, redline: "inserted" }];
  }
  const parts = world.m.data === authoritative ? diffChars(before, after) : diffWordsWithSpace(before, after);
  return parts.map(({ value, added, removed }) =>
    added ? { text: value, redline: "inserted" } : removed ? { text: value, redline: "removed" } : value,
  );
}
