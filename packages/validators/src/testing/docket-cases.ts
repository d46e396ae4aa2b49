import type { DocketComment } from "@mulu/schema";

import {
  exampleComment,
  exampleComments,
  exampleDocket,
  exampleLined,
  exampleStages,
  exampleWindow,
} from "../examples/procedures.js";
import { exampleList } from "../examples/files.js";
import type { Example } from "../rule.js";

/*
 * Dockets and comments for the branches that the examples of the rules about them do not reach. Comments are no
 * documents, and no small change is made of them.
 */

const entry = "national/information/ex-2026/ex-entry";
const decision = "{ outcome: approved, date: 2025-11-20, by: ex-state-council }";

/** A docket with one line and these comments. */
const commented = (...comments: DocketComment[]): Example => ({ ...exampleLined(), ...exampleComments(...comments) });

const adopted = (changes: Partial<DocketComment>): Example =>
  commented(exampleComment({ disposition: "adopted", line: "ex-line", ...changes }));

/** A line about the title of the entry alone. */
const aboutTitle = (field: "title" | "basis"): Example => ({
  ...adopted({ change: entry, field }),
  ...exampleDocket({
    ...exampleWindow(),
    unanswered: null,
    lines: `[{ id: ex-line, change: change, thing: ${entry}, field: title, what: { zh: 示例, en: Example } }]`,
  }),
});

const { answer: _, answered: __, disposition: ___, ...unanswered } = exampleComment({ number: 2 });

/** A docket on the standard of a list, with windows. */
const onList = (...windows: string[]): Example => ({
  ...exampleList(),
  ...exampleDocket({
    ...{ opened: null, closes: null, windows: `[${windows.join(", ")}]`, proposes: "[national/lists/ex-list/2022]" },
    groups: "[lead-unit, departments, market-entities, associations, legal-services, experts, public]",
  }),
});

const extended =
  "extensions: [{ from: 2022-09-20, to: 2022-10-09, decided: 2022-09-18, reason: { zh: 示例, en: Example } }]";

/** A docket with stages in one order. */
const staged = (...stages: string[]): Example =>
  exampleDocket({
    ...exampleWindow(),
    stages: `[${stages.map((each) => `{ stage: ${each.replace(" ", ", date: ")} }`).join(", ")}]`,
  });

export const docketCases: Readonly<Record<string, readonly Example[]>> = {
  "LS-08": [
    onList("{ id: days-29, opens: 2022-09-09, closes: 2022-10-08 }"),
    onList("{ id: days-30, opens: 2022-09-09, closes: 2022-10-09 }"),
    onList(`{ id: extended, opens: 2022-09-09, closes: 2022-09-20, ${extended} }`),
    onList("{ id: experts, opens: 2022-09-09, closes: 2022-09-19, groups: [experts] }"),
    onList(
      "{ id: long, opens: 2022-09-09, closes: 2022-10-20 }",
      "{ id: short, opens: 2022-11-01, closes: 2022-11-08 }",
    ),
    onList("{ id: turned, opens: 2022-09-09, closes: 2022-09-01 }"),
  ],
  "PS-05": [
    { ...exampleLined({ decision }), ...exampleComments(exampleComment(), unanswered) },
    {
      ...exampleLined({ decision }),
      ...exampleComments(exampleComment(), { ...unanswered, duplicateOf: 1, disposition: "duplicate" }),
    },
    { ...exampleLined({ stages: exampleStages() }), ...exampleComments(unanswered) },
    exampleDocket({ decision, unanswered: null }),
  ],
  "PS-18": [
    staged("in-consultation 2025-09-01"),
    staged("proposed 2025-06-01", "withdrawn 2025-07-01", "proposed 2025-08-01"),
    staged("proposed 2025-06-01", "accepted-for-collation 2025-05-01"),
    staged("proposed 2025-06-01", "accepted-for-collation 2025-07-01", "in-consultation 2025-08-01"),
    staged(
      ...["proposed 2025-06-01", "accepted-for-collation 2025-07-01"],
      ...["in-consultation 2025-09-01", "consultation-closed 2025-10-15"],
    ),
    staged("proposed 2025-06-01", "returned 2025-07-01", "proposed 2025-08-01"),
  ],
  "PS-19": [
    adopted({ change: "national/information/ex-2026/ex-none" }),
    adopted({ change: "national/measures/ex-2026/ex-measure" }),
    adopted({ change: "instruments/ex-law" }),
    aboutTitle("title"),
    aboutTitle("basis"),
    commented(
      exampleComment({ disposition: "partly-adopted", reason: "for-later", change: "national/information/ex-2026" }),
    ),
    commented(exampleComment({ disposition: "adopted", change: "instruments/ex-law" })),
  ],
  "PS-20": [
    commented(exampleComment({ disposition: "not-adopted", reason: "contrary-to-law" })),
    commented(
      exampleComment({
        disposition: "not-adopted",
        reason: "contrary-to-law",
        article: { instrument: "ex-law", article: "12" },
      }),
    ),
    commented({ ...unanswered, disposition: "out-of-scope", answer: { zh: "示例", en: "Example" } }),
    commented(exampleComment({ disposition: "partly-adopted", change: entry })),
  ],
  "PS-21": [
    commented(exampleComment({ disposition: "duplicate" })),
    commented(exampleComment({ disposition: "duplicate", duplicateOf: 1 })),
    commented(
      exampleComment(),
      exampleComment({ number: 2, disposition: "duplicate", duplicateOf: 1 }),
      exampleComment({ number: 3, disposition: "duplicate", duplicateOf: 2 }),
    ),
    commented(exampleComment(), exampleComment({ number: 2, disposition: "out-of-scope", duplicateOf: 1 })),
  ],
  "PS-22": [
    commented(exampleComment({ received: "2025-08-31" })),
    commented(exampleComment({ received: "2025-10-15", answered: "2025-10-14" })),
  ],
};
