import type { Docket, DocketComment } from "../index.js";
import { basis, citation, counts, source, title } from "./parts.js";
import { proposals } from "./protection-examples.js";

const digest = `sha256:${"0".repeat(64)}`;

/** Every field of a docket at once: whether what follows from the windows may stand beside them is asked elsewhere. */
export const docket: Docket = {
  title,
  proposes: ["national/information/ex-2026"],
  exercise: true,
  opened: "2026-01-01",
  closes: "2026-02-01",
  lead: "ex-lead",
  groups: ["public"],
  counts,
  unanswered: 0,
  proposals,
  lines: [
    {
      id: "ex-line",
      change: "change",
      thing: "national/information/ex-2026/ex-entry",
      field: "validity",
      what: title,
      why: title,
      basis: [basis],
      by: "ex-lead",
    },
  ],
  stages: [{ stage: "proposed", date: "2025-12-01", by: "ex-lead", note: title, reference: "示例〔2025〕1号" }],
  windows: [
    {
      id: "first",
      opens: "2026-01-01",
      closes: "2026-02-01",
      groups: ["public"],
      channels: ["mail"],
      receives: [{ channel: "web-form", at: title, url: "https://www.example.org/form" }],
      extensions: [{ from: "2026-02-01", to: "2026-02-10", decided: "2026-01-20", reason: title }],
    },
  ],
  materials: [{ id: "draft", title, url: "https://www.example.org/draft", file: "docs/ex/draft.docx", digest }],
  concerns: [
    {
      id: "ex-concern",
      by: "ex-lead",
      line: "ex-line",
      raised: "2026-02-02",
      what: title,
      resolved: { date: "2026-02-20", how: title },
    },
  ],
  decision: { outcome: "approved", date: "2026-03-01", by: "ex-lead", note: title, conditions: [title] },
  publication: { number: "示例〔2026〕1号", date: "2026-03-10", url: "https://www.example.org/1" },
  note: title,
  unknown: ["counts"],
  provenance: source,
};

export const comment: DocketComment = {
  number: 2,
  group: "public",
  line: "ex-line",
  received: "2026-01-05",
  channel: "mail",
  summary: title,
  duplicateOf: 1,
  disposition: "duplicate",
  reason: "no-basis",
  article: citation,
  change: "national/information/ex-2026/ex-entry",
  field: "validity",
  answer: title,
  answered: "2026-02-05",
  state: "satisfied",
  receipt: digest,
};
