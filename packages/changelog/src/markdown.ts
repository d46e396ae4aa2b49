import { authoritative, languages, wordsIn } from "@mulu/schema";
import type { Language } from "@mulu/schema";

import type { ChangelogEntry } from "./entry.js";
import { consultationLines, packagesText } from "./lines.js";

/** A value as it reads, on one line: nothing in it is Markdown or a tag. */
function plain(value: string): string {
  return value
    .replace(/\s+/g, " ")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/[\\`*_[\]~|>]/g, "\\$&");
}

/** Lines of a summary that would be headings, or would make one of the line above, are none within a change. */
function withoutHeadings(text: string): string {
  return text.replace(/^([ \t]*)(#{1,6}(?=\s|$)|=+[ \t]*$|-+[ \t]*$)/gm, "$1\\$2");
}

/** Continuation lines of a list item stand two spaces in; empty lines stay empty. */
function indent(text: string): string {
  return text.replace(/\n(?=[^\n])/g, "\n  ");
}

function consultationMarkdown(entry: ChangelogEntry, language: Language): string[] {
  if (!entry.consultation) return [];
  const colon = languages[language].punctuation.colon;
  return consultationLines(entry.consultation).map(
    ({ label, value }) => `  - ${wordsIn(label, language)}${colon}${plain(wordsIn(value, language))}`,
  );
}

/** One change as a list item: Chinese, then English, each with its consultation. */
export function entryMarkdown(entry: ChangelogEntry): string {
  const paragraphs = (["zh", "en"] as const).flatMap((language) => {
    const text = indent(withoutHeadings(entry.summary[language]));
    const lines = consultationMarkdown(entry, language);
    return [language === authoritative ? `- ${text}` : `  ${text}`, ...(lines.length === 0 ? [] : [lines.join("\n")])];
  });
  return paragraphs.join("\n\n");
}

function headed(entry: ChangelogEntry): string {
  const packages = packagesText(entry);
  return `${entryMarkdown(entry)}\n\n  软件包 / packages: ${packages.en}`;
}

const preface = `# 变更日志 / Changelog

由变更集及其征求意见记录生成，请勿手工修改；做法见 CONTRIBUTING.zh-CN.md。
Generated from the changesets and their consultation records; do not edit. See CONTRIBUTING.md.
`;

/** @public CHANGELOG.md of the whole project: one section per release, unreleased first. */
export function changelogMarkdown(entries: readonly ChangelogEntry[]): string {
  const days = [...new Set(entries.map(({ released }) => released))];
  const sections = days.map((day) => {
    const changes = entries.filter(({ released }) => released === day);
    return `## ${day ?? "未发布 / Unreleased"}\n\n${changes.map(headed).join("\n\n")}\n`;
  });
  return [preface, ...sections].join("\n");
}
