import type { Finding } from "@mulu/schema";
import { personalTraitIn, realSubjects, suspectLines } from "@mulu/validators";
import type { SubjectIdentifier } from "@mulu/validators";

import { structuralCodes } from "../codes.js";
import { toFinding } from "../fault.js";
import type { Fault } from "../fault.js";
import { part, say } from "../words/say.js";
import type { Said } from "../words/say.js";
import type { Value } from "../words/types.js";

/** Lines that hold none: the same source, day and basis stand in a thousand files. */
const clean = new Set<string>();
const mostClean = 100_000;
const longest = 200;

function subjectsIn(line: string): SubjectIdentifier[] {
  if (clean.has(line)) return [];
  const found = realSubjects(line);
  if (found.length === 0 && line.length <= longest && clean.size < mostClean) clean.add(line);
  return found;
}

/** Texts that tell nothing of a person beside numbers: of many comments the answers are the same. */
const traitless = new Set<string>();

/** What a text tells of a person: a number, or an address, account or day of birth. The finding does not repeat it. */
export function personalIn(text: string): (Pick<Fault, "code"> & Said) | undefined {
  const [number] = subjectsIn(text);
  if (number) return realSubjectWords(part(`subject.${number.kind}`));
  if (traitless.has(text)) return undefined;
  const trait = personalTraitIn(text);
  if (trait !== undefined) return realSubjectWords(part(`trait.${trait}`));
  if (text.length <= longest && traitless.size < mostClean) traitless.add(text);
  return undefined;
}

/** Identifiers of real persons or firms, in values and comments alike. The finding does not repeat them. */
export function strayRealSubjects(file: string, text: string): Finding[] {
  return suspectLines(text).flatMap(({ line, start, end }) =>
    subjectsIn(text.slice(start, end)).map((found) => stray(file, line, found)),
  );
}

function stray(file: string, line: number, { kind, index, length }: SubjectIdentifier): Finding {
  return toFinding({
    file,
    range: { start: { line, column: index + 1 }, end: { line, column: index + 1 + length } },
    ...realSubjectWords(part(`subject.${kind}`)),
  });
}

function realSubjectWords(what: Value): Pick<Fault, "code"> & Said {
  return { code: structuralCodes.realSubject, ...say("real-subject", { what }) };
}
