import type { YAMLException } from "js-yaml";

import { structuralCodes } from "../codes.js";
import { duplicateKey } from "./guard.js";
import type { TextFault } from "./text-fault.js";
import { limits } from "./limits.js";
import { slipNear } from "./typing-slips.js";
import { part, say } from "../words/say.js";
import type { SyntaxReason } from "../words/messages/reading.js";

/** The commonest slips by the parser's words for them. */
const known: readonly (readonly [RegExp, SyntaxReason])[] = [
  [/bad indentation of a mapping entry/, "mapping-entry"],
  [/indentation|deficient/, "indentation"],
  [/quoted scalar|hexadecimal|escape/, "quotes"],
  [/flow collection|comma/, "brackets"],
  [/expected ':'|multiline key|whitespace character|mapping entry/, "colon"],
  [/non-printable|null byte|JSON character/, "control-sign"],
  [/document separator|end of the stream/, "no-pair"],
  [/directive|tag/, "directive"],
];

/** Turns what the parser threw into one fault at one place. */
export function syntaxFault(text: string, error: YAMLException): TextFault {
  const at = Math.min(error.mark?.position ?? 0, text.length);
  if (error.reason.startsWith("nesting exceeded")) return tooDeep(at);
  if (error.reason === "duplicated mapping key")
    return duplicateKey(/^[^:\n]*/.exec(text.slice(at))?.[0] ?? "", { start: at, end: at });
  return tabIndent(text, at) ?? slipNear(text, at) ?? plainSyntax(at, error.reason);
}

/** A tab within the indentation of the line at fault or of one just before it. */
function tabIndent(text: string, at: number): TextFault | undefined {
  const lineEnd = text.indexOf("\n", at);
  const upTo = text.slice(0, lineEnd === -1 ? text.length : lineEnd);
  const from = upTo.split("\n").slice(0, -3).join("\n").length;
  const found = /(?:^|\n)( *)\t/.exec(upTo.slice(from));
  if (!found) return undefined;
  const start = from + found.index + found[0].length - 1;
  return {
    code: structuralCodes.tab,
    start,
    end: start + 1,
    ...say("tab-indent"),
  };
}

function tooDeep(at: number): TextFault {
  return {
    code: structuralCodes.tooDeep,
    start: at,
    end: at + 1,
    ...say("too-deep", { limit: limits.depth }),
  };
}

function plainSyntax(at: number, reason: string): TextFault {
  const why = known.find(([pattern]) => pattern.test(reason))?.[1] ?? "other";
  return {
    code: structuralCodes.syntax,
    start: at,
    end: at + 1,
    ...say("syntax", { reason: part(`syntax.${why}`, { reason }) }),
  };
}
