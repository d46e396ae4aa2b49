import { describe, expect, it } from "vitest";

import { exampleFile } from "../examples/files.js";
import { linkedSet } from "../testing/publish.js";
import { checkPublication } from "./check.js";
import { dealingWorld, exampleDealing } from "./examples.js";

/* How long something may be shown at most: what was, is or will be shown for longer is not allowed, whenever it is asked. */

const edition = exampleFile("edition", { nature: "transcription", dates: "{ effective: 2021-01-01 }" });
const set = linkedSet({ ...dealingWorld, "national/information/ex-2026/edition.yaml": edition });

function judged(days: { from: string; to?: string }, date: string) {
  const { answer, findings } = checkPublication(exampleDealing("publication", days).dealing, {
    set,
    region: "370000",
    date,
  });
  return [answer, ...findings.map(({ rule }) => rule)];
}

describe("a publication with a longest term of three years", () => {
  it.each([
    ["ends long after it", { from: "2026-11-19", to: "2040-11-19" }, "2026-11-20"],
    ["ended the day before, years too late", { from: "2021-01-04", to: "2026-11-19" }, "2026-11-20"],
    ["ends a day too late", { from: "2026-05-10", to: "2029-05-11" }, "2026-11-20"],
    ["ended a day too late", { from: "2023-05-10", to: "2026-05-11" }, "2026-11-20"],
    ["has no end, and goes on", { from: "2023-05-10" }, "2026-11-20"],
  ])("that %s is not allowed", (_, days, date) => {
    expect(judged(days, date)).toEqual(["not-allowed", "PB-11"]);
  });

  it.each([
    ["ends on its last day", { from: "2026-05-10", to: "2029-05-10" }, "2026-11-20"],
    ["ended on its last day", { from: "2023-05-10", to: "2026-05-10" }, "2026-11-20"],
    ["has no end, on its last day", { from: "2023-05-10" }, "2026-05-10"],
  ])("that %s is allowed", (_, days, date) => {
    expect(judged(days, date)).toEqual(["allowed"]);
  });
});
