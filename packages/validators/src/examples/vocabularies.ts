import type { Example } from "../rule.js";

function vocabulary(title: string, values: readonly (readonly [code: string, zh: string, en: string])[]): string {
  const rows = values.map(([code, zh, en]) => `  - { code: ${code}, title: { zh: ${zh}, en: ${en} } }\n`).join("");
  const provenance = "{ status: inferred, confidence: high, verified: 2026-01-01, note: 示例数据 }";
  return `title: ${title}\nclosed: false\nvalues:\n${rows}provenance: ${provenance}\n`;
}

/** What the data of an entry may be marked as, for the examples that mark it. */
export const fieldFlags: Example = {
  "vocabularies/field-flags.yaml": vocabulary("{ zh: 字段标记, en: Flags of fields }", [
    ["date", "日期", "Date"],
    ["identifier", "身份标识", "Identifier"],
  ]),
};

/** Conduct a list may be used for, for the examples that name it. */
export const listConducts: Example = {
  "vocabularies/list-conducts.yaml": vocabulary("{ zh: 名单所指行为, en: Conduct of lists }", [
    ["malicious-debt-evasion", "恶意逃废债", "Malicious debt evasion"],
  ]),
};
