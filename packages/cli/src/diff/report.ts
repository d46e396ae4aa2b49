import { witnessTools } from "@mulu/compiler";
import { diff, usageVerdict, verdictOf, witnessOf } from "@mulu/engine";
import type { Diff, DiffSide, DiffVerdict, Usage, UsageVerdict, Witness } from "@mulu/engine";
import type { PublishedRecordFormat } from "@mulu/schema";

import { asUsage } from "../exit.js";

/** What a record format that changed does to those who exchange it. */
export interface FormatWitness {
  before: string;
  after: string;
  /** A record that was valid and is not any more; null where the search found none. */
  brokenBy: Witness | null;
  /** A record that is valid now and was not: who reads records meets new ones. */
  openedBy: Witness | null;
}

/** All that `mulu diff` says, whatever the form in which it is written. */
export interface DiffReport {
  diff: Diff;
  verdict: DiffVerdict;
  witnesses: readonly FormatWitness[];
  usage?: UsageVerdict;
  sides: readonly [DiffSide, DiffSide];
}

export function reportOf(sides: readonly [DiffSide, DiffSide], usage: Usage | undefined): DiffReport {
  // Tombstones that lead in a circle are refused.
  const found = asUsage(() => diff(...sides));
  return {
    diff: found,
    verdict: verdictOf(found),
    witnesses: witnessesOf(found, sides),
    ...(usage === undefined ? {} : { usage: usageVerdict(found, sides, usage) }),
    sides,
  };
}

function witnessesOf({ things }: Diff, [before, after]: readonly [DiffSide, DiffSide]): FormatWitness[] {
  return things.flatMap((thing): FormatWitness[] => {
    if (thing.kind !== "record-format" || !thing.changes.some(({ kind }) => kind === "format")) return [];
    const [was, is] = [formatOf(before, thing.before), formatOf(after, thing.after)];
    if (!was || !is) return [];
    return [
      {
        before: was.id,
        after: is.id,
        brokenBy: witnessOf(was, is, witnessTools) ?? null,
        openedBy: witnessOf(is, was, witnessTools) ?? null,
      },
    ];
  });
}

function formatOf({ documents }: DiffSide, id: string | undefined): PublishedRecordFormat | undefined {
  const found = documents.find((each) => each.id === id);
  return found?.documentKind === "record-format" ? found : undefined;
}

/** The same for machines. */
export function reportData({ diff: found, verdict, witnesses, usage }: DiffReport): object {
  const { before, after, things, carried, same, gaps } = found;
  return {
    before,
    after,
    verdict,
    ...(usage === undefined ? {} : { usage }),
    witnesses,
    same,
    things,
    carried,
    gaps,
  };
}
