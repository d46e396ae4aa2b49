import type { OpenQuestion } from "@mulu/engine";

import type { QuestionCode } from "./say/words/messages/questions.js";
import { say } from "./say/words/say.js";

export type { OpenQuestion } from "@mulu/engine";

/** Codes of the rules that depend on each question. */
const dependent: Readonly<Record<QuestionCode, readonly string[]>> = {
  "Q-01": ["LB-01", "MS-03", "MS-04"],
  "Q-02": ["LB-02", "LB-06", "LS-01", "MS-03"],
  "Q-03": ["LB-07"],
  "Q-04": ["MS-04", "MS-13"],
  "Q-05": ["PS-04"],
  "Q-06": ["LS-14", "PS-10", "SH-06"],
  "Q-07": ["LD-02", "RP-04", "OB-01"],
  "Q-08": ["PR-01", "PR-02"],
  "Q-09": ["LS-02", "LS-17"],
  "Q-10": ["LS-01", "LS-05"],
  "Q-11": ["PB-06", "PB-07"],
  "Q-12": ["TS-02"],
  "Q-13": [],
  "Q-14": ["TS-04", "PI-06"],
  "Q-15": ["LS-05", "LS-07"],
  "Q-16": ["LS-04", "LS-05", "LS-16", "LD-01", "LD-02", "LD-03"],
  "Q-17": ["LB-02", "PB-03"],
  "Q-18": ["MS-02", "MS-14"],
};

const codes = /* @__PURE__ */ Object.keys(dependent) as QuestionCode[];

/** @public The open questions, in order. */
export const openQuestions: readonly OpenQuestion[] = /* @__PURE__ */ codes.map((code) => ({
  code,
  question: say(`${code}.question`),
  answer: say(`${code}.answer`),
  rules: dependent[code],
}));
