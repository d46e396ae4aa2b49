import { describe, expect, it } from "vitest";

import { createMulu } from "./create-mulu.js";
import { applyDiff, mulu } from "./index.js";

const [before, after] = ["national/information@2022", "national/information@2024"] as const;

describe("mulu.diff", () => {
  it("says what two editions do not have in common, and what that comes to", () => {
    const found = mulu.diff(before, after);
    expect(found.before.id).toBe("national/information/2022");
    const added = found.things.filter(({ is }) => is === "added").map(({ thing }) => thing);
    expect(added).toContain("national/information/patent-pledge");
    expect(found.verdict.machine.level).toBe("major");
    expect(found.verdict.person.expands).toBeGreaterThanOrEqual(added.length);
    for (const { changes } of found.things) for (const { fingerprint } of changes) expect(fingerprint).toHaveLength(12);
  });

  it("is nothing of an edition and itself", () => {
    expect(mulu.diff(after, after)).toMatchObject({ things: [], verdict: { machine: { level: "none" } } });
  });

  it("of two days is what began, ended and changed between them, each from its own day", () => {
    const on = (day: string) => ({ on: day, region: "370200", kinds: ["list"] }) as const;
    const found = mulu.diff(on("2022-06-01"), on("2026-11-20"));
    const days = found.things.map(({ from }) => from).filter((day) => day !== "cannot-say");
    expect(days.length).toBeGreaterThan(0);
    for (const day of days) expect(day > "2022-06-01" && day <= "2026-11-20").toBe(true);
  });

  it("of two releases gives what makes the one into the other", () => {
    const earlier = mulu.set.documents.filter(({ id }) => !id.startsWith("national/lists/tourism"));
    const found = createMulu(earlier).diff({ documents: earlier }, { documents: mulu.set.documents });
    expect(found.things.length).toBeGreaterThan(0);
    expect(applyDiff(found, earlier).map(({ id }) => id)).toEqual(mulu.set.documents.map(({ id }) => id));
  });

  it("says whether what is used breaks", () => {
    const uses = (ids: string[]) => mulu.diff(before, after, { usage: { ids } }).usage?.is;
    expect(uses(["national/information/administrative-penalty"])).toBe("breaks");
    expect(uses(["national/information/patent-pledge"])).toBe("touched");
    expect(uses(["national/measures/restrict-exit"])).toBe("cannot-say");
  });

  it.each([
    ["national/information@2023", after, undefined],
    [before, { on: "2024-01-01" }, undefined],
    [{ on: "2026-02-30" }, { on: "2026-03-01" }, undefined],
    [{ on: "2026-01-01", region: "999999" }, { on: "2026-03-01" }, undefined],
    [{ on: "2026-01-01", kinds: ["entri"] }, { on: "2026-03-01" }, undefined],
    [before, after, { usage: {} }],
    [before, after, { usages: { ids: ["a"] } }],
    [null, after, undefined],
    [3, after, undefined],
    [{ documents: {} }, { documents: [] }, undefined],
  ])("refuses %j, %j, %j", (one, other, options) => {
    expect(() => mulu.diff(one as never, other as never, options as never)).toThrow(/[\u4e00-\u9fff].*[a-z]/s);
  });
});
