import { describe, expect, it } from "vitest";

import { inWords } from "./places.js";
import { Trace } from "./trace.js";

function readBy(run: (whole: { basis: { instrument: string; note?: string }[]; title?: string }) => unknown): string[] {
  const trace = new Trace();
  const whole = trace.watch({ basis: [{ instrument: "ex-law" }], other: 1 }, "ex");
  trace.during(() => run(whole));
  return (trace.read().get("ex") ?? []).map(inWords);
}

describe("a trace", () => {
  it("notes what is read, and what is looked for and not there", () => {
    expect(readBy(({ basis }) => basis.map(({ instrument, note }) => note ?? instrument))).toEqual([
      "basis",
      "basis[0]",
      "basis[0].instrument",
      "basis[0].note",
    ]);
    expect(readBy((whole) => "title" in whole)).toEqual(["title"]);
  });

  it("notes nothing that is read outside", () => {
    const trace = new Trace();
    const whole = trace.watch({ title: "示例" }, "ex");
    expect(whole.title).toBe("示例");
    expect(trace.read().size).toBe(0);
  });

  it("gives one object for one part, however often it is read", () => {
    const trace = new Trace();
    const whole = trace.watch({ part: {} }, "ex");
    expect(whole.part).toBe(whole.part);
  });
});
