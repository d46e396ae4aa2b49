import { identifyPath } from "@mulu/schema";
import type { Citation, Finding, Fix, Range } from "@mulu/schema";

import type { StructuralCode } from "./codes.js";
import type { ValuePath } from "./compilation.js";
import type { Said } from "./words/say.js";

/** What a stage reports; `toFinding` completes it. */
export interface Fault extends Said {
  code: StructuralCode;
  /** Relative to catalogs/. */
  file: string;
  path?: ValuePath;
  range?: Range | undefined;
  /** Id at fault; the file's own id unless given. */
  subject?: string;
  cites?: readonly Citation[];
  fix?: Fix | undefined;
}

/** Id of the document a file holds, or its path when no room takes it. */
export function idOfFile(file: string): string {
  return identifyPath(file)?.id ?? file.replace(/\.ya?ml$/i, "");
}

export function toFinding(fault: Fault): Finding {
  const { code, file, messageId, params, message, hint, path = [], range, subject, cites = [], fix } = fault;
  return {
    rule: code.code,
    severity: code.severity,
    verdict: "fail",
    file: `catalogs/${file}`,
    ...(range === undefined ? {} : { range }),
    subject: subject ?? idOfFile(file),
    path: [...path],
    messageId,
    ...(params === undefined ? {} : { params }),
    message,
    hint,
    cites: [...cites],
    ...(fix === undefined ? {} : { fix }),
  };
}

/** Orders findings as a reader meets them: by file, then by position, then by rule. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file ?? "", b.file ?? "") ||
    (a.range?.start.line ?? 0) - (b.range?.start.line ?? 0) ||
    (a.range?.start.column ?? 0) - (b.range?.start.column ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.subject, b.subject) ||
    compareText(a.path.join("/"), b.path.join("/")) ||
    compareText(a.message.zh, b.message.zh)
  );
}

/** Order by code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
