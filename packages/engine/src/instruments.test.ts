import { describe, expect, it } from "vitest";

import { expressionOn, instrumentState } from "./instruments.js";
import { instrument } from "@mulu/fixtures";

describe("the state of an instrument on a day", () => {
  const law = instrument("ex-law", {
    expressions: [
      { adopted: "2002-06-29", effective: "2002-11-01", by: "adoption" },
      { adopted: "2021-06-10", effective: "2021-09-01", by: "amendment" },
    ],
    repealed: { date: "2026-08-15" },
  });

  it.each([
    ["2002-10-31", "not-yet-in-force"],
    ["2002-11-01", "in-force"],
    ["2026-08-14", "in-force"],
    ["2026-08-15", "repealed"],
  ] as const)("on %s is %s", (on, state) => {
    expect(instrumentState(law, on)).toBe(state);
  });

  it("is draft for a draft, whatever its dates", () => {
    expect(
      instrumentState(
        instrument("ex-draft", { draft: true, expressions: [{ published: "2020-01-01" }] }),
        "2026-01-01",
      ),
    ).toBe("draft");
  });

  it("is unknown when the register holds no date", () => {
    expect(instrumentState(instrument("ex-undated"), "2026-01-01")).toBe("unknown");
  });

  it("is unknown before the first expression held, when that is an amendment of an older text", () => {
    const amended = instrument("ex-amended", { expressions: [{ effective: "2021-09-01", by: "amendment" }] });
    expect(instrumentState(amended, "2010-01-01")).toBe("unknown");
    expect(instrumentState(amended, "2021-09-01")).toBe("in-force");
  });

  it("chooses the latest text that has begun", () => {
    expect(expressionOn(law, "2021-08-31")?.adopted).toBe("2002-06-29");
    expect(expressionOn(law, "2021-09-01")?.adopted).toBe("2021-06-10");
    expect(expressionOn(law, "2001-01-01")).toBeUndefined();
  });
});
