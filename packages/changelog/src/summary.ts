import type { Text } from "@mulu/schema";

import { ChangelogFault } from "./fault.js";

const bilingual = /^(?<zh>[\s\S]*?\S)\s*\n[ \t]*\n[ \t]*en:[ \t]*(?<en>\S[\s\S]*)$/;

/**
 * Reads the summary of a changeset: Chinese first, then a paragraph that begins with `en:`.
 * Chinese is what the public reads, so neither language may be missing.
 */
export function parseSummary(summary: string, file: string): Text {
  const { zh, en } = bilingual.exec(summary.trim())?.groups ?? {};
  if (zh === undefined || en === undefined || !/\p{Script=Han}/u.test(zh)) {
    throw ChangelogFault.at(file, "summary-in-one-language");
  }
  return { zh: zh.trim(), en: en.trim() };
}
