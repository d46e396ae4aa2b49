import { successorOf } from "@mulu/engine";
import { describe, expect, it } from "vitest";

import { mulu } from "./index.js";

const { set } = mulu;

describe("an id that is gone", () => {
  it("leads to what stands in its place, wherever one id does", () => {
    const single = set.all("redirect").filter(({ to }) => to.length === 1);
    expect(single.length).toBeGreaterThan(300);
    for (const { from, to } of single) {
      expect(set.get(from)?.id, from).toBe(to[0]);
      expect(successorOf(set, from)?.to, from).toEqual(to);
    }
  });

  it("leads there without its edition too, unless that is still in use", () => {
    const old = "national/information/statutory-2026/spc-provisions-on-judgment-defaulters-art1-i2-list";
    expect(successorOf(set, old.replace("statutory-2026/", ""))?.to).toEqual([
      "national/information/spc-provisions-on-judgment-defaulters-art1-i1-list",
    ]);
  });

  it("is none that stands, and none that never was", () => {
    const held = "national/information/statutory-2026/advertising-law-art66-credit-record";
    expect(set.get(held)?.id).toBe(held);
    for (const id of [held, held.replace("statutory-2026/", ""), "national/information/statutory-2026/no-such"]) {
      expect(successorOf(set, id)).toBeUndefined();
    }
  });
});
