import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { completeDocket } from "@mulu/engine";
import type { RecordedComment } from "@mulu/engine";
import { commentsFile } from "@mulu/schema";
import type { Docket, DocketComment, Slug } from "@mulu/schema";

import { ChangelogFault } from "./fault.js";
import { asDocket } from "./shapes.js";
import { readYaml } from "./yaml.js";

/** The parts a reader asks for. Each is given or said to be unknown; silence is neither. */
export const docketParts = ["opened", "closes", "groups", "counts", "decision"] as const;

export const docketFile = (docket: Slug): string => `catalogs/consultations/${docket}/docket.yaml`;

function assertEveryPartSpokenFor(docket: Docket, file: string): void {
  const unknown = new Set<string>(docket.unknown);
  for (const part of docketParts) {
    const given = docket[part] !== undefined;
    if (given !== unknown.has(part)) continue;
    throw ChangelogFault.at(file, given ? "part-told-twice" : "part-untold", { part });
  }
}

function assertWindow({ opened, closes }: Docket, file: string): void {
  if (opened === undefined || closes === undefined || opened <= closes) return;
  throw ChangelogFault.at(file, "window-ends-first", { opened, closes });
}

/** Comments of a docket, window by window; undefined where none are recorded. */
function readComments(root: string, docket: Slug, { windows = [] }: Docket): RecordedComment[] | undefined {
  const files = windows
    .map(({ id }) => ({ window: id, file: `catalogs/${commentsFile(`consultations/${docket}`, id)}` }))
    .filter(({ file }) => existsSync(join(root, file)));
  if (files.length === 0) return undefined;
  return files.flatMap(({ window, file }) =>
    readFileSync(join(root, file), "utf8")
      .split("\n")
      .flatMap((line, index) => (line === "" ? [] : [{ ...parsed(line, index + 1, file), window }])),
  );
}

function parsed(line: string, number: number, file: string): DocketComment {
  try {
    return JSON.parse(line) as DocketComment;
  } catch {
    throw ChangelogFault.at(file, "no-json-line", { line: number });
  }
}

/**
 * The docket that a change names: the one home of its consultation.
 * @param namedIn the file that names it
 * @throws ChangelogFault when there is none, or it does not speak of every part
 */
export function readDocket(root: string, docket: Slug, namedIn: string): Docket {
  const file = docketFile(docket);
  if (!existsSync(join(root, file))) {
    throw ChangelogFault.at(namedIn, "no-docket", { docket, file });
  }
  const authored = asDocket(readYaml(join(root, file), file), file);
  // What follows from windows and comments is told there and nowhere else.
  const read = completeDocket(authored, readComments(root, docket, authored));
  assertEveryPartSpokenFor(read, file);
  assertWindow(read, file);
  return read;
}
