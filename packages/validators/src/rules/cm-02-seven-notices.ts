import type { NoticePart } from "@mulu/schema";

import { exampleCommitment } from "../examples/files.js";
import { defineRule } from "../rule.js";
import { codes, part } from "../say/messages.js";
import { commitmentPlan } from "../settings.js";

const parts: readonly NoticePart[] = [
  "certificate-name",
  "legal-basis",
  "use",
  "manner",
  "liability",
  "verification",
  "publication",
];

export const sevenNotices = defineRule({
  code: "CM-02",
  slug: "seven-notices",
  since: commitmentPlan.since,
  severity: "error",
  ground: "explicit",
  cites: [{ instrument: commitmentPlan.instrument, article: "2" }],
  applies: ["commitment"],
  messages: { fault: ["parts"] },
  parts: { allSeven: [] },
  *check({ notices }) {
    if (notices === undefined) {
      yield { path: ["notices"], missing: "notices", params: { parts: part("allSeven") } };
      return;
    }
    const absent = parts.filter((part) => !notices.includes(part));
    if (absent.length > 0) yield { path: ["notices"], params: { parts: codes("notice-parts", absent) } };
  },
  examples: {
    pass: exampleCommitment(),
    fail: exampleCommitment({ notices: "[certificate-name, legal-basis, use, manner, verification, publication]" }),
  },
});
