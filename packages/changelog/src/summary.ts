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
    throw new ChangelogFault(
      file,
      "摘要须先写中文，空一行，再写以“en:”开头的英文段落，例如：\n新增法定措施三项。\n\nen: Add three statutory measures.",
      "the summary needs Chinese first, then an empty line, then a paragraph that begins with “en:”.",
    );
  }
  return { zh: zh.trim(), en: en.trim() };
}
