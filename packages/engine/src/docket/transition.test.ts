import type { Docket, DocketStage, DocketStep } from "@mulu/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { docketStages, nextStages } from "./stages.js";
import { comment, days, inStage, open, ready, step } from "./testing/dockets.js";
import { transition } from "./transition.js";
import type { Transition } from "./transition.js";

/** Row: from; column: to. `+` is legal. The road first, then its exits. */
const table = `
                        p a i c s A P f x r w z
proposed                . + . . . . . . . + + .
accepted-for-collation  . . + . . . . . . + + .
in-consultation         . . . + . . . . . . + .
consultation-closed     . . + . + . . . . + + .
submitted               . . . . . + . . . + + .
approved                . . . . . . + . . . + .
published               . . . . . . . + . . . +
in-force                . . . . . . . . + . . +
superseded              . . . . . . . . . . . .
returned                + . . . . . . . . . + .
withdrawn               . . . . . . . . . . . .
abolished               . . . . . . . . . . . .
`;

const pairs = table
  .trim()
  .split("\n")
  .slice(1)
  .flatMap((row) => {
    const [from, ...marks] = row.split(/\s+/) as [DocketStage, ...string[]];
    return marks.map((mark, index) => [from, docketStages[index] ?? "proposed", mark === "+"] as const);
  });

const said = (result: Transition): { zh: string; en: string } =>
  result.is === "accepted" ? { zh: "", en: "" } : result.message;

describe("all pairs of stages", () => {
  it("are in the table", () => expect(pairs).toHaveLength(docketStages.length ** 2));

  it.each(pairs)("%s → %s: %s", (from, to, legal) => {
    expect(nextStages[from].includes(to)).toBe(legal);
    const result = transition(inStage(from), [comment(1)], step(to));
    expect(result.is, said(result).en).toBe(legal ? "accepted" : "refused");
    if (legal) return;
    // What is refused is said in both languages, and names the stage asked for.
    expect(said(result).zh).toMatch(/“.+”.*[。；]/);
    expect(said(result).en).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

describe("a step that is refused says what is missing", () => {
  const refusal = (docket: Docket, to: DocketStep, comments = [comment(1)]): [string, string] => {
    const result = transition(docket, comments, to);
    if (result.is === "accepted") throw new Error("it was accepted");
    return [result.is === "refused" ? result.code : result.is, result.message.zh];
  };

  it.each([
    ["a stage left out", inStage("proposed"), step("submitted"), "skips", "受理汇总”、“征求意见中”、“征求意见已截止"],
    ["a way that does not exist", inStage("in-consultation"), step("returned"), "not-next", "征求意见已截止"],
    ["the same stage", inStage("submitted"), step("submitted"), "same-stage", "2026-01-05"],
    ["an end", inStage("withdrawn"), step("proposed"), "ended", "另立卷宗"],
    ["a day before the last", inStage("proposed"), step("accepted-for-collation", "2026-01-04"), "day-before", "早于"],
    ["no reason", inStage("submitted"), { stage: "withdrawn", date: "2026-06-01" }, "no-reason", "note"],
    ["another first stage", ready, step("in-consultation"), "skips", "还没有提出"],
    ["nothing proposed", inStage("proposed", { lines: [] }), step("accepted-for-collation"), "blocked", "lines"],
    ["no window", inStage("accepted-for-collation", { windows: [] }), step("in-consultation"), "blocked", "windows"],
    [
      ...(["a window that is not open", inStage("accepted-for-collation")] as const),
      ...([step("in-consultation", "2026-02-20"), "blocked", "2026-02-20 没有正在进行"] as const),
    ],
    [
      ...(["groups not asked", inStage("accepted-for-collation", { groups: ["public"] })] as const),
      ...([step("in-consultation"), "blocked", "experts"] as const),
    ],
    [
      ...(["the last day of the window", inStage("in-consultation")] as const),
      ...([step("consultation-closed", "2026-04-01"), "blocked", "2026-04-01 才截止"] as const),
    ],
    [
      "a window of 29 days",
      inStage("consultation-closed", { windows: [{ id: "first", opens: "2026-03-02", closes: "2026-03-31" }] }),
      ...([step("submitted"), "blocked", "只有 29 天"] as const),
    ],
    [
      "no decision",
      inStage("submitted", { decision: { outcome: "approved" } }),
      step("approved"),
      "blocked",
      "decision",
    ],
    [
      ...([
        "a decision to return",
        inStage("submitted", { decision: { outcome: "returned", date: "2026-05-11" } }),
      ] as const),
      ...([step("approved"), "blocked", "审定结论是“退回修改”"] as const),
    ],
    [
      ...(["no publication", inStage("approved", { publication: { number: "1", date: "2026-06-02" } })] as const),
      ...([step("published"), "blocked", "publication"] as const),
    ],
  ] as const)("%s", (_, docket, to, code, words) => {
    const [found, zh] = refusal(docket, to);
    expect([found, zh]).toEqual([code, expect.stringContaining(words)]);
  });

  it("counts the comments without an answer", () => {
    const found = refusal(inStage("consultation-closed"), step("submitted"), [comment(1), open(2), open(3)]);
    expect(found).toEqual(["blocked", expect.stringContaining("2 条意见没有答复（2, 3）") as string]);
  });

  it("names the concern that blocks, also one raised after the windows closed", () => {
    const concerns = [
      { id: "too-wide", by: "ex-bureau", raised: "2026-04-25", what: { zh: "范围过宽", en: "Too wide" } },
    ];
    const [code, zh] = refusal(inStage("submitted", { concerns }), step("approved"));
    expect([code, zh]).toEqual(["blocked", expect.stringContaining("too-wide")]);
    const resolved = concerns.map((each) => ({ ...each, resolved: { date: "2026-05-10", how: each.what } }));
    expect(transition(inStage("submitted", { concerns: resolved }), [], step("approved")).is).toBe("accepted");
  });

  it("cannot say where no comments are recorded and nobody counted them", () => {
    const { is } = transition(inStage("consultation-closed"), undefined, step("submitted"));
    expect(is).toBe("cannot-say");
    expect(transition(inStage("consultation-closed", { unanswered: 0 }), undefined, step("submitted")).is).toBe(
      "accepted",
    );
  });

  it("throws for what is no stage and no day", () => {
    expect(() => transition(ready, [], { stage: "done" as "proposed", date: "2026-01-01" })).toThrow(RangeError);
    expect(() => transition(ready, [], { stage: "proposed", date: "soon" })).toThrow(RangeError);
  });
});

describe("a row of accepted steps", () => {
  const road: DocketStage[] = [
    ...(["proposed", "accepted-for-collation", "in-consultation", "consultation-closed"] as const),
    ...(["submitted", "approved", "published", "in-force", "superseded"] as const),
  ];

  it("goes from the proposal to the end without a change of the docket given", () => {
    let docket = ready;
    for (const stage of road) {
      const result = transition(docket, [comment(1)], step(stage));
      if (result.is !== "accepted") throw new Error(result.message.en);
      docket = result.docket;
    }
    expect(docket.stages?.map(({ stage }) => stage)).toEqual(road);
    expect(ready.stages).toEqual([]);
  });

  it("never skips a stage, and its days never go back", () => {
    const someStep = fc.record({
      stage: fc.constantFrom(...docketStages),
      day: fc.constantFrom(...Object.values(days)),
    });
    // Steps along the road are mixed in, so that some rows come far.
    const row = fc.array(fc.oneof(someStep, fc.constantFrom(...road.map((stage) => ({ stage, day: days[stage] })))), {
      maxLength: 40,
    });
    const furthest = new Set<DocketStage>();
    fc.assert(
      fc.property(row, (steps) => {
        let docket = ready;
        for (const { stage, day } of [...steps, ...road.map((each) => ({ stage: each, day: days[each] }))]) {
          const result = transition(docket, [comment(1)], step(stage, day));
          if (result.is === "accepted") docket = result.docket;
        }
        const reached = docket.stages ?? [];
        for (const [index, { stage, date }] of reached.entries()) {
          const before = reached[index - 1];
          expect(before ? nextStages[before.stage] : ["proposed"]).toContain(stage);
          expect(before === undefined || before.date <= date).toBe(true);
          const at = road.indexOf(stage);
          if (at > 0) expect(reached.slice(0, index).map((each) => each.stage)).toContain(road[at - 1]);
          furthest.add(stage);
        }
      }),
    );
    expect([...furthest].sort()).toEqual(expect.arrayContaining(["in-force", "returned", "withdrawn"]));
  });
});
