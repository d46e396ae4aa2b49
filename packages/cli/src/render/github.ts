import type { Finding } from "@mulu/schema";

import type { Language } from "../terminal.js";

const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text: string): string => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** A finding as a GitHub workflow command, so that it stands beside the line in a pull request. */
export function renderGithub(finding: Finding, language: Language): string {
  const level = finding.accepted || finding.verdict === "cannot-say" ? "notice" : finding.severity;
  const properties = [
    ["file", finding.file],
    ["line", finding.range?.start.line],
    ["col", finding.range?.start.column],
    ["title", finding.rule],
  ]
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${String(name)}=${escapeProperty(String(value))}`);
  const hint = finding.hint ? `\n${finding.hint[language]}` : "";
  return `::${level} ${properties.join(",")}::${escapeData(finding.message[language] + hint)}`;
}
