import { importTable } from "@mulu/compiler";
import type { ColumnAnswer, ImportResult, SheetCell } from "@mulu/compiler";
import { identifyPath, joined } from "@mulu/schema";
import type { FileKind, PublishedEdition } from "@mulu/schema";

import { UsageError } from "../exit.js";
import type { Drafting } from "./drafting.js";
import { registerBodies } from "./organization.js";
import { say } from "../words/say.js";

function kindWithin({ id }: PublishedEdition): FileKind {
  return identifyPath(`${id}/x.yaml`)?.kind ?? "entry";
}

/** What stands under the id that is given. */
function existing({ id }: PublishedEdition, { loaded }: Drafting, answers: readonly ColumnAnswer[]): string[] {
  const slug = answers.find(({ column }) => column === "标识")?.text;
  return slug !== undefined && loaded.files.has(`${id}/${slug}.yaml`) ? [`${id}/${slug}`] : [];
}

const cell = (text: string): SheetCell => ({ kind: "text", text });

/**
 * Drafts one thing of an edition, as a table of one row would be taken in: codes by their titles, bodies and clauses
 * from the register, an id from the title; what is not said is listed as unknown.
 * @returns its id, and what of the answers could not be placed
 */
export function draftRow(
  drafting: Drafting,
  { edition, answers }: { edition: PublishedEdition; answers: readonly ColumnAnswer[] },
): { id: string; findings: ImportResult["findings"] } {
  const { status, verified, source } = drafting.origin;
  registerBodies(drafting, answers, { kind: kindWithin(edition), region: edition.regionCode });
  const sheet = {
    name: "新增",
    rows: [answers.map(({ column }) => cell(column)), answers.map(({ text }) => cell(text))],
  };
  const { loaded } = drafting;
  const result = importTable({
    files: drafting.overlaid(),
    compilation: { ...loaded.compilation, set: drafting.set },
    edition,
    file: "mulu new",
    sheets: [sheet],
    update: false,
    provenance: {
      verified,
      ...(status === "official" ? {} : { status }),
      ...(source === undefined ? {} : { source }),
    },
  });
  const [id] = result.created;
  if (id === undefined) {
    const there = [...result.unchanged, ...result.changed, ...existing(edition, drafting, answers)][0];
    const said = joined(
      result.findings.map(({ message }) => message),
      "semicolon",
    );
    throw new UsageError(
      there === undefined ? say("nothing-drafted", { said }) : say("exists-left-give-another", { there }),
    );
  }
  for (const [path, text] of result.files) drafting.put(path, text);
  return { id, findings: result.findings };
}
