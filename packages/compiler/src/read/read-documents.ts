import { identifyPath, isAnswersFile } from "@mulu/schema";
import type { FileKind, Finding, PathIdentity } from "@mulu/schema";

import { isCommentsFile } from "../comments/is-comments-file.js";
import type { SourceFiles } from "../compilation.js";
import { compareText, toFinding } from "../fault.js";
import type { Fault } from "../fault.js";
import { decode } from "./decode.js";
import { inTodaysForm } from "./former-forms.js";
import { limits } from "./limits.js";
import { parse } from "./parse.js";
import { Lines } from "./positions.js";
import type { ReadTexts } from "./read-texts.js";
import { noRoom } from "./path-layout.js";
import { tooLarge } from "./too-large.js";

/** A file that could be read: what its path says, and the value it holds, of whatever shape. */
export interface ReadDocument {
  file: string;
  identity: PathIdentity;
  value: unknown;
}

/** What was read, and what could not be. */
interface Reading {
  documents: ReadDocument[];
  findings: Finding[];
}

/** Reads every file, in the order of their paths. */
export function readDocuments(files: SourceFiles, texts: ReadTexts = new Map()): Reading {
  const documents: ReadDocument[] = [];
  const findings: Finding[] = [];
  for (const file of [...files.keys()].sort(compareText)) {
    if (isCommentsFile(file) || isAnswersFile(file)) continue;
    const identity = identifyPath(file);
    if (!identity) {
      findings.push(noRoom(file, (path) => files.has(path)));
      continue;
    }
    const read = readOne({ file, kind: identity.kind }, files.get(file) ?? new Uint8Array(), texts);
    for (const finding of read.findings) findings.push(finding);
    if ("value" in read) documents.push({ file, identity, value: read.value });
  }
  return { documents, findings };
}

function readOne(
  { file, kind }: { file: string; kind: FileKind },
  bytes: Uint8Array,
  texts: ReadTexts,
): { findings: Finding[]; value?: unknown } {
  if (bytes.length > limits.fileBytes) return { findings: [tooLarge(file, bytes.length)] };
  const decoded = decode(file, bytes);
  if (isFault(decoded)) return { findings: [toFinding(decoded)] };
  const noted = decoded.fault ? [toFinding(decoded.fault)] : [];
  const parsed = parseBytes(bytes, decoded.text);
  if (!("code" in parsed)) {
    texts.set(file, { text: decoded.text, outline: parsed.outline, isFlawless: parsed.isFlawless });
    return { findings: noted, value: inTodaysForm(kind, parsed.value, decoded.text) };
  }
  const range = new Lines(decoded.text).range(parsed.start, parsed.end);
  return { findings: [toFinding({ ...parsed, file, range })] };
}

/** What the same bytes held before: of the example world, which stands behind every example, each file is parsed once. */
const known = new WeakMap<Uint8Array, ReturnType<typeof parse>>();

function parseBytes(bytes: Uint8Array, text: string): ReturnType<typeof parse> {
  const parsed = known.get(bytes) ?? parse(text);
  known.set(bytes, parsed);
  return parsed;
}

function isFault(decoded: object): decoded is Fault {
  return "code" in decoded;
}
