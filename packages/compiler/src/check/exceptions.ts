import type { Exception, Finding } from "@mulu/schema";
import type { Rule } from "@mulu/validators";

import { structuralCodes } from "../codes.js";
import type { Compilation, SituatedException } from "../compilation.js";
import { toFinding } from "../fault.js";
import type { CheckOptions } from "./options.js";
import { say } from "../words/say.js";
import type { Said } from "../words/say.js";
import type { StructuralCode } from "../codes.js";

const key = ({ rule, subject }: Pick<Finding, "rule" | "subject">): string => `${rule} ${subject}`;

/** Marks the findings that an exception acknowledges. They stay visible. */
export function applyExceptions(findings: readonly Finding[], exceptions: readonly Exception[]): Finding[] {
  const byKey = new Map(exceptions.map((exception) => [key(exception), exception]));
  return findings.map((finding) => {
    const exception = byKey.get(key(finding));
    if (!exception) return finding;
    const { reason: accepted, acceptedBy, until } = exception;
    return { ...finding, accepted, acceptedBy, ...(until === undefined ? {} : { acceptedUntil: until }) };
  });
}

interface Judged {
  compilation: Compilation;
  judged: readonly Finding[];
  options: CheckOptions;
  rules: readonly Rule[];
}

/** Exceptions that have expired, or that acknowledge nothing any more. */
export function exceptionFindings({ compilation, judged, options, rules }: Judged): Finding[] {
  const { asOf, today = asOf } = options;
  const needed = new Set(judged.map(key));
  const ran = new Set(rules.map(({ code }) => code));
  return compilation.exceptions.flatMap((exception) => {
    if (exception.until !== undefined && today !== undefined && exception.until < today) {
      return [expired(exception, compilation)];
    }
    // Exceptions are made for each document's own day: on another day their rule may have nothing to say.
    const testable = asOf === undefined && ran.has(exception.rule) && !compilation.unjudged.has(exception.subject);
    return testable && !needed.has(key(exception)) ? [needless(exception, compilation)] : [];
  });
}

function needless(exception: SituatedException, compilation: Compilation): Finding {
  const { rule, subject } = exception;
  return onException({ exception, field: "subject" }, compilation, {
    code: structuralCodes.needlessException,
    ...say("exception-needless", { subject, rule }),
  });
}

function expired(exception: SituatedException, compilation: Compilation): Finding {
  const { rule, subject, until } = exception;
  return onException({ exception, field: "until" }, compilation, {
    code: structuralCodes.expiredException,
    ...say("exception-expired", { subject, rule, until: until ?? "" }),
  });
}

type Words = Said & { code: StructuralCode };

function onException(
  { exception, field }: { exception: SituatedException; field: string },
  compilation: Compilation,
  words: Words,
): Finding {
  const { index, subject, cites } = exception;
  const file = "exceptions.yaml";
  const path = ["exceptions", index, field];
  return toFinding({ ...words, file, subject, path, range: compilation.locate(file, path), cites });
}
