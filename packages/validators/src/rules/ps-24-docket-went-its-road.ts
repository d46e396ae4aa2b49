import { docketState } from "@mulu/engine";
import type { DocketStage } from "@mulu/schema";

import { exampleDocket, exampleEnacted, exampleStages, exampleWindow } from "../examples/procedures.js";
import { isEnacted } from "../lookups/procedures.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";

const proposes = "[national/information/ex-enacted]";
const decision = "{ outcome: approved, date: 2025-11-20, by: ex-state-council }";
const publication = "{ number: 示例〔2025〕1号, date: 2025-12-20 }";
const steps = [
  ["approved", "2025-11-20"],
  ["published", "2025-12-20"],
] as const;

/** Stages in which what a docket proposed may be published. */
const done: readonly (DocketStage | "cannot-say" | "not-begun")[] = [
  "approved",
  "published",
  "in-force",
  "superseded",
  "abolished",
];

/** An edition of before names a docket that states its days alone: PS-06 asks for its review, and no stage is demanded. */
export const docketWentItsRoad = defineRule({
  code: "PS-24",
  slug: "docket-went-its-road",
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["edition"],
  messages: { fault: ["docket", "stage", "day"] },
  parts: {
    "not-begun": [],
    proposed: [],
    "accepted-for-collation": [],
    "in-consultation": [],
    "consultation-closed": [],
    submitted: [],
    returned: [],
    withdrawn: [],
  },
  *check(edition, { set }) {
    const named = edition.procedure?.consultation;
    const docket = named === undefined ? undefined : set.get(named);
    if (!isEnacted(edition) || docket?.documentKind !== "docket" || docket.stages === undefined) return;
    const day = edition.dates?.published ?? edition.publication?.date ?? edition.date;
    if (day === undefined) return;
    const { stage } = docketState(docket, set.comments(docket.id), day);
    if (done.includes(stage)) return;
    yield { path: ["procedure", "consultation"], params: { docket: { titleOf: docket.id }, stage: part(stage), day } };
  },
  examples: {
    pass: {
      ...exampleEnacted(),
      ...exampleDocket({ ...exampleWindow(), proposes, decision, publication, stages: exampleStages("", steps) }),
    },
    fail: {
      ...exampleEnacted(),
      ...exampleDocket({ ...exampleWindow(), proposes, decision, stages: exampleStages() }),
    },
  },
});
