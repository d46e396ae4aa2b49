import { fieldLabel, joined, joinedOnce, modelUnions } from "@mulu/schema";
import type { DocumentKind, Said, Text } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { formatClause } from "../cite.js";
import { stateInWords } from "../state/words.js";
import { codeTitle, codeTitles } from "../titles.js";
import { say } from "../words/impact/say.js";
import type { ImpactChange, ImpactClause, ImpactPart, ImpactVerdict, PartNeed } from "./model.js";

/** Fields whose citations are of another sort than their name says. */
const fields: Readonly<Record<string, Said>> = {
  setBy: say("part.set-by"),
  conflicts: say("part.conflicts"),
  byReference: say("part.by-reference"),
};

const roles = new Set(modelUnions["BasisRole"]?.values.map(({ code }) => code));

/** What a part is called: by its role, or as the model calls the field where its citations have none. */
export function partLabel(set: CatalogSet, { part, kind }: { part: string; kind: DocumentKind }): Text {
  const field = roles.has(part) ? undefined : fieldLabel(kind, part);
  return fields[part] ?? field ?? codeTitle(set, "basis-roles", part);
}

/** @public A verdict in a word. */
export const impactLabels: Readonly<Record<ImpactVerdict, Said>> = {
  falls: say("verdict.falls"),
  "cannot-say": say("verdict.cannot-say"),
  weakened: say("verdict.weakened"),
  stands: say("verdict.stands"),
  "fallen-before": say("verdict.fallen-before"),
};

/** What is said of a clause beside its name: its level, its weight, and, of one that remains, why it does not carry. */
function remarks(set: CatalogSet, { level, state, carries, citation, inferred, becomes }: ImpactClause): Text[] {
  const isShort = state.is === "in-force" && carries === "no" && citation.weight === "operative";
  return [
    ...(level === undefined ? [] : [codeTitle(set, "legal-levels", level)]),
    ...(citation.weight === "supporting" ? [say("remark.supporting")] : []),
    ...(inferred ? [say("remark.inferred")] : []),
    ...(isShort ? [say("remark.short")] : []),
    ...(becomes === undefined ? [] : [say("remark.becomes", { clause: formatClause({ article: becomes }) })]),
  ];
}

/** Clauses in words, each once. That those that are lost have ended is what the question said. */
function clausesWords(set: CatalogSet, clauses: readonly ImpactClause[], isLost: boolean): Text {
  const each = clauses.map((clause): Text => {
    const open = isLost || clause.state.is === "in-force" ? [] : [stateInWords(set, clause.state)];
    const said = [...remarks(set, clause), ...open];
    // What is lost is all of one instrument, which the question named.
    const cite = isLost && clause.citation.article !== undefined ? formatClause(clause.citation) : clause.cite;
    if (said.length === 0) return cite;
    const remarksSaid = said.reduce((first, next) => say("and", { first, next }));
    return say("clause-with-remarks", { clause: cite, remarks: remarksSaid });
  });
  return { zh: joinedOnce(each, "comma").zh, en: joinedOnce(each, "semicolon").en };
}

/** Why a part comes to its verdict. */
function reason(part: Pick<ImpactPart, "verdict" | "lost" | "remains">): Text | undefined {
  const carried = [...part.lost, ...part.remains].some(
    ({ citation, carries }) => citation.weight === "operative" || carries === "yes",
  );
  if (part.verdict !== "cannot-say") {
    return part.verdict === "stands" && !carried ? say("reason.mentions") : undefined;
  }
  if ([...part.lost, ...part.remains].some(({ inferred }) => inferred)) {
    return say("reason.inferred");
  }
  // A clause of which it is not known whether it goes on says so itself.
  if (part.lost.some(({ state }) => state.is === "cannot-say")) return undefined;
  return say("reason.register");
}

/** Clauses that go; and those of which it is not known whether they go on, with the reason. */
function lostWords(set: CatalogSet, lost: readonly ImpactClause[]): Text[] {
  const open = lost.filter(({ state }) => state.is === "cannot-say");
  const gone = clausesWords(
    set,
    lost.filter(({ state }) => state.is !== "cannot-say"),
    true,
  );
  const doubtful = clausesWords(set, open, true);
  const why = open.map(({ state }) => stateInWords(set, state));
  return [
    ...(gone.zh === "" ? [] : [say("loses", { clauses: gone })]),
    ...(open.length === 0
      ? []
      : [
          say("goes-on", {
            clauses: doubtful,
            why: joinedOnce(why, "semicolon"),
          }),
        ]),
  ];
}

function remaining(lost: readonly ImpactClause[], remains: readonly ImpactClause[], left: Text): Text {
  if (remains.length === 0) return say("remains.none");
  return say(lost.length === 0 ? "remains.basis" : "remains", { clauses: left });
}

/** What levels are asked for, where a clause is not of them. */
function asked(set: CatalogSet, needs: readonly PartNeed[]): Text[] {
  return needs.map(({ rule, levels }) => say("asks", { rule, levels: codeTitles(set, "legal-levels", levels) }));
}

/** What a part loses and what remains, in one sentence. */
export function partWords(set: CatalogSet, part: Omit<ImpactPart, "words">): Said {
  const { label, verdict, lacking, needs, lost, remains } = part;
  const why = reason(part);
  const left = clausesWords(set, remains, false);
  const isBelow =
    lacking || remains.some(({ citation, carries }) => citation.weight === "operative" && carries === "no");
  const said: Text[] = [
    ...lostWords(set, lost),
    remaining(lost, remains, left),
    ...(isBelow ? asked(set, needs) : []),
    ...(lacking ? [say("lacked")] : []),
    ...(why ? [why] : []),
  ];
  return say("part", { label, verdict: impactLabels[verdict], said: joined(said, "semicolon") });
}

/** @public A change of an instrument in words, without its title. */
export function changeInWords(change: ImpactChange): Said {
  const { on } = change;
  switch (change.is) {
    case "repealed":
    case "amended":
      return say(`change.${change.is}`, { on });
    case "removed":
      return say("change.removed", { on, clause: formatClause({ article: change.article }) });
    case "moved": {
      const [from, to] = [formatClause({ article: change.article }), formatClause({ article: change.to })];
      return say("change.moved", { on, from, to });
    }
  }
}
