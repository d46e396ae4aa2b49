import type { Said } from "@mulu/schema";

import { renderGithub } from "../render/github.js";
import type { Language } from "../terminal.js";
import type { ReviewReport } from "./report.js";
import { say } from "../words/say.js";

const order = ["error", "warning", "accepted", "cannot-say"];

/** What a new finding says beside its line, and the line as it should be where that is certain. */
function withSuggestion(message: Said, after: readonly string[] | undefined): Said {
  if (!after) return message;
  const lines = after.join("\n").trim();
  return say("suggested", { message, lines });
}

/** What newly fires, as annotations of lines, the gravest first: forges show only so many. */
export function reviewAnnotations({ review, suggestions }: ReviewReport, language: Language): string {
  const { fires, turned } = review.rules;
  const all = [...fires, ...turned].toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  const lines = all.map(({ finding }) => {
    const fix = suggestions.find(
      ({ rule, path, startLine }) =>
        rule === finding.rule && path === finding.file && startLine === finding.fix?.range.start.line,
    );
    return `${renderGithub({ ...finding, message: withSuggestion(finding.message, fix?.after) }, language)}\n`;
  });
  return lines.join("");
}
