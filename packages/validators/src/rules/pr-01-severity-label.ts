import { opinion2020, opinion2025 } from "../cites.js";
import { exampleEntry } from "../examples/files.js";
import { isNegative } from "../lookups/entries.js";
import { firstMissing } from "../missing.js";
import { defineRule } from "../rule.js";
import { regimes } from "../settings.js";

/** Before 2025 a warning: the opinion of 2020 asks for graded handling, that of 2025 for the grade itself. */
export const severityLabel = defineRule({
  code: "PR-01",
  slug: "severity-label",
  title: { zh: "失信信息须分类明确严重程度", en: "Untrustworthiness is graded by severity" },
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: [...opinion2020("10"), ...opinion2025("6")],
  applies: ["entry"],
  message: {
    zh: ({ thing, key }) =>
      key === "polarity"
        ? `${thing}没有写明信息性质，不能知道是不是失信信息。`
        : `${thing}没有分类明确失信严重程度，或者没有写明由谁认定。`,
    en: ({ thing, key }) =>
      key === "polarity"
        ? `${thing} does not state its polarity, so nobody knows whether it is about untrustworthiness.`
        : `${thing} is not graded by severity, or does not say who assigns the grade.`,
  },
  hint: {
    zh: ({ key }) =>
      key === "polarity"
        ? "请写明 polarity：negative（失信）、positive（守信）、basic（基本信息）或者 other（其他）。"
        : "请写明 severity: { scheme: 依据的标准, assignedBy: 认定部门标识 }。",
    en: ({ key }) =>
      key === "polarity"
        ? "State polarity: negative, positive, basic or other."
        : "Write severity: { scheme: which standard, assignedBy: id-of-the-department }.",
  },
  *check(entry, { date }) {
    const isDuty = date === undefined || date >= regimes[2025];
    const severity = isDuty ? "error" : "warning";
    if (entry.polarity === undefined) {
      yield { path: ["polarity"], missing: "polarity", severity, params: { key: "polarity" } };
    }
    if (!isNegative(entry)) return;
    for (const fault of firstMissing(entry, ["severity", "severity.assignedBy"])) yield { ...fault, severity };
  },
  examples: {
    pass: exampleEntry(),
    fail: exampleEntry({ severity: null }),
  },
});
