import { compareNarrowing, inForce } from "@mulu/engine";
import type { CatalogSet, NarrowedPart } from "@mulu/engine";
import type { FindingParam, IsoDate, Narrowing, PublishedEntry, Term } from "@mulu/schema";

import { opinion2020 } from "../cites.js";
import { exampleEntry, exampleLocalEntry } from "../examples/files.js";
import { isCompiled, nationalTwins } from "../lookups/entries.js";
import { referred } from "../lookups/references.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";
import type { Violation } from "../rule.js";
import { regimes } from "../settings.js";

const parts: Readonly<Record<NarrowedPart, FindingParam>> = {
  "sharing.scope": part("scopeSharing"),
  "publication.scope": part("scopePublication"),
  "publication.term": part("termPublication"),
};

/** The national entry a supplement narrows: the one named, or of a concept the one that stands for it on that day. */
function baseOf(set: CatalogSet, local: PublishedEntry, on: IsoDate | undefined): PublishedEntry | undefined {
  const named = local.narrows && referred(set, local.narrows.entry, { by: local, on });
  return named?.documentKind === "entry" ? named : undefined;
}

/** What the narrowing widens; what the base does not state, or neither widens nor surely narrows, cannot be compared. */
function* widenings(narrows: Narrowing, base: PublishedEntry): Iterable<Violation> {
  const params = { base: { titleOf: base.id } };
  const whole: string[] = [];
  for (const { part: which, is } of compareNarrowing(narrows, base)) {
    const [top = "", ...rest] = which.split(".");
    if (is === "wider")
      yield { path: ["narrows", top, ...rest], params: { ...params, part: widened(which, narrows, base) } };
    if (is === "incomparable") {
      const at = { part: parts[which], own: asStated(which, narrows), of: asStated(which, base) };
      yield {
        path: ["narrows", top, ...rest],
        message: "incomparable",
        verdict: "cannot-say",
        params: { ...params, ...at },
      };
    }
    if (is !== "base-unstated" || whole.includes(top)) continue;
    const isWhole = base[top === "sharing" ? "sharing" : "publication"] === undefined;
    if (isWhole) whole.push(top);
    const silent = isWhole && top === "publication" ? part("publication") : parts[which];
    yield cannotCompare(isWhole ? ["narrows", top] : ["narrows", top, ...rest], { ...params, part: silent });
  }
}

/** The part in words; of a term also from what to what. */
function widened(which: NarrowedPart, narrows: Narrowing, base: PublishedEntry): FindingParam {
  const [to, from] = [longest(narrows.publication?.term), longest(base.publication?.term)];
  if (which !== "publication.term" || to === undefined || from === undefined) return parts[which];
  return part("fromTo", { term: parts[which], before: { duration: from }, after: { duration: to } });
}

/** What one of the two states of a part, in words: the scope, or the bounds of the term. */
function asStated(which: NarrowedPart, { publication }: Pick<Narrowing, "publication">): FindingParam {
  if (which !== "publication.term") return publication?.scope ?? part("nothingStated");
  const { min, max } = publication?.term ?? {};
  if (min !== undefined && max !== undefined) {
    return part("fromShortestToLongest", { min: { duration: min }, max: { duration: max } });
  }
  if (min !== undefined) return part("shortest", { min: { duration: min } });
  return max === undefined ? part("nothingStated") : part("longest", { max: { duration: max } });
}

function longest(term: Term | undefined): string | undefined {
  return term?.max ?? term?.min;
}

/** An entry that stands beside a national one of the same conduct, and opens more of it: LB-10 says that it is double. */
function* redefinitions(entry: PublishedEntry, { set, date }: { set: CatalogSet; date: IsoDate }): Iterable<Violation> {
  const base = nationalTwins(set, entry).find((other) => inForce(set, other, date) !== "no");
  if (!base) return;
  const { sharing, publication } = entry;
  const opened: Narrowing = {
    entry: base.id,
    basis: [],
    ...(sharing?.shareable && sharing.scope ? { sharing: { scope: sharing.scope } } : {}),
    ...(publication?.publishable
      ? {
          publication: {
            scope: publication.scope ?? "public",
            ...(publication.term ? { term: publication.term } : {}),
          },
        }
      : {}),
  };
  for (const { verdict, path, ...rest } of widenings(opened, base)) {
    if (verdict !== "cannot-say") yield { ...rest, path: path.slice(1) };
  }
}

function cannotCompare(path: string[], params: NonNullable<Violation["params"]>): Violation {
  return { path, verdict: "cannot-say", params };
}

const base = exampleEntry({}, "national/information/ex-2026/ex-base.yaml");

function narrowing(term: string): string {
  return `\n  entry: national/information/ex-base\n  publication: { term: { max: ${term} } }\n  basis:\n    - { instrument: ex-local-reg, article: "9", role: publication, weight: operative }`;
}

const local = { title: "{ zh: 示例地方收窄, en: Example local narrowing }" };

/** A supplement adds its own entries and may narrow national ones: less sharing, less publication, a shorter term. */
export const localNoOverride = defineRule({
  code: "LB-11",
  slug: "local-no-override",
  since: regimes[2020],
  severity: "error",
  ground: "derived",
  cites: opinion2020("1", "3", "5"),
  applies: ["entry"],
  messages: { fault: ["base", "part"], open: ["base", "part"], incomparable: ["base", "part", "own", "of"] },
  parts: {
    scopeSharing: [],
    scopePublication: [],
    termPublication: [],
    publication: [],
    fromTo: ["term", "before", "after"],
    shortest: ["min"],
    longest: ["max"],
    fromShortestToLongest: ["min", "max"],
    nothingStated: [],
  },
  *check(entry, { set, date }) {
    if (entry.layer !== "local") return;
    if (entry.narrows) {
      const national = baseOf(set, entry, date);
      if (national) yield* widenings(entry.narrows, national);
    } else if (date !== undefined && !isCompiled(entry)) {
      yield* redefinitions(entry, { set, date });
    }
  },
  examples: {
    pass: { ...base, ...exampleLocalEntry({ ...local, narrows: narrowing("P1Y") }) },
    fail: { ...base, ...exampleLocalEntry({ ...local, narrows: narrowing("P5Y") }) },
  },
});
