import { changeOf } from "@mulu/engine";

import { exampleComment, exampleComments, exampleLined } from "../examples/procedures.js";
import { atComment, commentsOf } from "../lookups/comments.js";
import { defineRule } from "../rule.js";

const adopted = { disposition: "adopted", line: "ex-line" } as const;

export const adoptedIsChanged = defineRule({
  code: "PS-19",
  slug: "adopted-is-changed",
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["docket"],
  messages: {
    fault: ["number"],
    notThere: ["number", "change"],
    elsewhere: ["number", "change", "line"],
    notProposed: ["number", "change"],
    open: ["number", "line"],
  },
  *check(docket, { set }) {
    for (const comment of commentsOf(set, docket)) {
      const { number, disposition } = comment;
      if (disposition !== "adopted" && disposition !== "partly-adopted") continue;
      const verdict = changeOf(docket, comment, set);
      const at = atComment(docket, comment, verdict.is === "no-change" ? "disposition" : "change");
      switch (verdict.is) {
        case "touches":
          break;
        case "no-change":
          yield { ...at, params: { number } };
          break;
        case "not-there":
          yield { ...at, message: "notThere", params: { number, change: verdict.change } };
          break;
        case "elsewhere":
          yield { ...at, message: "elsewhere", params: { number, change: verdict.change, line: verdict.line.id } };
          break;
        case "not-proposed":
          yield { ...at, message: "notProposed", params: { number, change: verdict.change } };
          break;
        case "cannot-say":
          yield { ...at, verdict: "cannot-say", params: { number, line: verdict.line.id } };
          break;
      }
    }
  },
  examples: {
    pass: {
      ...exampleLined(),
      ...exampleComments(exampleComment({ ...adopted, change: "national/information/ex-2026/ex-entry" })),
    },
    fail: { ...exampleLined(), ...exampleComments(exampleComment(adopted)) },
  },
});
