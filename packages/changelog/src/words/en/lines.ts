import type { Sentences } from "@mulu/schema";

import type { LineMessages } from "../messages.js";

/** Lines of a consultation. */
export const lines: Sentences<LineMessages> = {
  unknown: () => "unknown",
  none: () => "none",
  period: ({ from, to }) => `${from} to ${to}`,
  count: ({ title, count }) => `${title}: ${count}`,
  decision: ({ title, by, on, note }) => `${title} (${by}, ${on})${note}`,
  "decision-note": ({ note }) => `; ${note}`,
  "body-unknown": () => "body unknown",
  "day-unknown": () => "date unknown",
  "docket-title": ({ title, docket }) => `${title} (${docket})`,
  listed: ({ items }) => items,
  "label.docket": () => "Docket",
  "label.window": () => "Comment period",
  "label.groups": () => "Groups consulted",
  "label.counts": () => "Comments",
  "label.decision": () => "Decision",
};
