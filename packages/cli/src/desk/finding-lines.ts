import type { ImportResult } from "@mulu/compiler";
import { formatCitations } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import { inEvery, wordsIn } from "@mulu/schema";
import type { Finding, FindingLine, Tone } from "@mulu/schema";
import { sayInTable } from "@mulu/validators";

import { groupAlike, placesNamed } from "../render/groups.js";
import type { Group } from "../render/groups.js";
import { samenessIn } from "../render/sameness.js";
import { samenessInTable } from "../render/sameness-in-table.js";
import type { Language } from "../terminal.js";

const toneOf = ({ accepted, verdict, severity }: Finding): Tone =>
  accepted ? "accepted" : verdict === "cannot-say" ? "unknown" : severity;

interface Lines {
  language: Language;
  placeOf: (finding: Finding) => string;
  set?: CatalogSet;
}

function lineOf(group: Group, { language, placeOf, set }: Lines): FindingLine {
  const { findings, field } = group;
  const [first] = findings;
  const said = findings.length === 1 ? first : group;
  const hint = findings.length === 1 || group.hintsDiffer ? first.hint : group.hint;
  const places = [...new Set(findings.slice(0, placesNamed).map(placeOf))];
  return {
    ...{ tone: toneOf(first), rule: first.rule, field, count: findings.length, places },
    message: wordsIn(said.message, language),
    ...(hint === undefined ? {} : { hint: wordsIn(hint, language) }),
    ...(set === undefined || first.cites.length === 0
      ? {}
      : {
          basis: wordsIn(
            formatCitations(first.cites, (id) => set.instrument(id)?.title),
            language,
          ),
        }),
  };
}

/** What an import says of the cells of a table, as `mulu import` does: what is alike in one line. */
export function importLines(findings: readonly Finding[], language: Language): FindingLine[] {
  const placeOf = ({ path }: Finding): string => path.join(" ");
  return groupAlike(findings, samenessInTable).map((group) => lineOf(group, { language, placeOf }));
}

/** Where the documents of a table stand in it: sheet, and the column of a field where the table has one. */
export function cellsOf({ things }: Pick<ImportResult, "things">): (finding: Finding) => string {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return ({ subject, path }) => {
    const thing = byId.get(subject);
    if (!thing) return subject;
    const names = path.filter((step) => typeof step === "string");
    const exact = names.map((_, index) => names.slice(0, names.length - index).join("."));
    const field = exact.find((name) => thing.columns.has(name));
    // What is said of a whole field, such as its title, stands in the column of its first part.
    const within = [...thing.columns.keys()].find((name) => names.length > 0 && name.startsWith(`${names.join(".")}.`));
    const column = thing.columns.get(field ?? within ?? "") ?? "";
    return `${thing.sheet} ${column}${thing.row}`;
  };
}

/** A finding as those read it who see a table: what would be right is said in its columns. */
function inColumns(finding: Finding, set: CatalogSet): Finding {
  if (finding.hint === undefined) return finding;
  const { hint } = finding;
  return { ...finding, hint: inEvery((language) => sayInTable(finding, language, set)?.hint ?? hint[language]) };
}

/** What the rules say, as `mulu check` does, at the cells of the table. */
export function checkLines(findings: readonly Finding[], { set, language, placeOf }: Required<Lines>): FindingLine[] {
  const said = findings.map((finding) => inColumns(finding, set));
  return groupAlike(said, samenessIn(set, sayInTable)).map((group) => lineOf(group, { language, placeOf, set }));
}
