import type { Conflict, PublishedList } from "@mulu/schema";

import type { PageModel, Rich, Section } from "../../model/page.js";
import { fieldName } from "../field-names.js";
import { otherParts } from "../field-values.js";
import { remaining } from "../arrangements.js";
import { basisTable, facts, findingsSection, noteSection, section, shell, text } from "../common.js";
import { lawfulSection } from "../changes/lawful.js";
import { lifeSection } from "../changes/life.js";
import { indexed } from "../indexed.js";
import {
  aliasSpan,
  bracketed,
  citationLink,
  citedLine,
  clauses,
  coded,
  fact,
  joined,
  known,
  linkToId,
} from "../inline.js";
import { stateLine } from "../state.js";
import { duration, interval } from "../terms.js";
import { resolveId, say, term, terms } from "../world.js";
import type { World } from "../world.js";
import { provenanceSection } from "../provenance.js";
import { unknownSection } from "../unknown.js";
import { versionsSection } from "../versions.js";

/** Conflicts between sources, with both sides (lists and repair rules carry them). */
export function conflictsSection(world: World, conflicts: readonly Conflict[] | undefined): Section[] {
  const words = world.m.pages.list;
  const items = (conflicts ?? []).map(
    (conflict): Rich => [
      say(world, conflict.about),
      " ",
      `${words.conflictWith}${world.m.colon}`,
      citationLink(world, conflict.with),
      { text: words.conflictStates[conflict.state], tag: true },
    ],
  );
  return items.length === 0
    ? []
    : section("conflicts", words.conflicts, [text(words.conflictsText), { type: "items", items }]);
}

/** A condition of entry: its words and clauses, then what else is on record of it. */
function entryLine(world: World, list: PublishedList, line: NonNullable<PublishedList["entry"]>[number]): Rich {
  const more = otherParts(world, { type: "EntryCondition", shown: ["zh", "en", "cites"] }, line);
  return [
    ...citedLine(world, line, list.setBy?.instrument),
    ...more.flatMap(
      ([name = "", ...rest]): Rich => [
        { text: typeof name === "string" ? name : name.text, muted: true, own: true },
        ...rest,
      ],
    ),
  ];
}

function designation(world: World, list: PublishedList): Section[] {
  const procedure = list.designation;
  const words = world.m.pages.list;
  if (!procedure) return [];
  const by = list.setBy?.instrument;
  const calendar = (code: string): string => term(world, "day-calendars", code);
  const { objection, decisionWithin, notice } = procedure;
  const extension = decisionWithin?.extendable;
  return section("designation", words.designation, [
    facts(
      fact(fieldName(world, "list", "designation.level"), [
        coded(world, "admin-levels", procedure.level),
        ...(procedure.levelBasis ?? []).map((basis) => [citationLink(world, basis)]),
      ]),
      fact(fieldName(world, "list", "designation.notice"), [
        notice === undefined ? undefined : [notice ? words.noticeYes : words.noticeNo],
      ]),
      fact(fieldName(world, "list", "designation.objection"), [
        objection && [words.objectionWithin(duration(world, objection.within), calendar(objection.calendar))],
      ]),
      fact(fieldName(world, "list", "designation.decisionWithin"), [
        decisionWithin && [words.decisionWithin(decisionWithin.days, calendar(decisionWithin.calendar))],
        extension === undefined ? undefined : [words.extendable(extension)],
      ]),
      fact(
        words.steps,
        (procedure.steps ?? []).map((step) => citedLine(world, step, by)),
      ),
      fact(fieldName(world, "list", "designation.cites"), [joined(clauses(world, procedure.cites, by), world.m.comma)]),
    ),
  ]);
}

function removal(world: World, list: PublishedList): Section[] {
  const words = world.m.pages.list;
  const by = list.setBy?.instrument;
  const conditions = (list.removal ?? []).map((condition): Rich => {
    const kind =
      condition.kind === undefined ? [] : [{ text: term(world, "removal-kinds", condition.kind), tag: true as const }];
    const after =
      condition.after === undefined ? [] : [`${words.removalAfter(duration(world, condition.after))}${world.m.colon}`];
    return [...after, ...citedLine(world, condition, by), ...kind];
  });
  const procedure = list.removalProcedure;
  const within = procedure?.within;
  return section("removal", words.removal, [
    { type: "items", items: conditions },
    facts(
      fact(fieldName(world, "list", "removalProcedure"), [
        procedure && citedLine(world, procedure, by),
        within && [`${duration(world, within.duration)} (${term(world, "day-calendars", within.calendar)})`],
      ]),
      fact(words.removalBy, [procedure?.by && [say(world, procedure.by)]]),
    ),
  ]);
}

function publicity(world: World, list: PublishedList): readonly (Rich | undefined)[] {
  const { publicity: shown } = list;
  if (!shown) return [];
  const cites = bracketed(world, clauses(world, shown.cites, list.setBy?.instrument));
  return [
    shown.period === undefined ? undefined : [duration(world, shown.period), ...cites],
    shown.text && (shown.period === undefined ? [say(world, shown.text), ...cites] : [say(world, shown.text)]),
  ];
}

function remedies(world: World, list: PublishedList): Rich[] {
  return (list.remedies ?? []).map((remedy) => [
    term(world, "remedy-kinds", remedy.kind),
    ...(remedy.note ? [world.m.colon, say(world, remedy.note)] : []),
    ...(remedy.cites ? bracketed(world, clauses(world, remedy.cites, list.setBy?.instrument)) : []),
  ]);
}

/** Measures by the lists that trigger them, whether these are named with their version or through time. */
const byTrigger = indexed(
  (world) => world.set.all("measure"),
  ({ triggers }, world) => (triggers ?? []).flatMap((id) => resolveId(world, id)?.id ?? []),
);

function consequences(world: World, list: PublishedList): Rich[] {
  const named = (list.consequences ?? []).map((id) => linkToId(world, id));
  const triggered = byTrigger(world, list.id).map((measure) => linkToId(world, measure.id));
  const seen = new Set(named.map(({ href }) => href));
  return [...named, ...triggered.filter(({ href }) => !seen.has(href))].map((span) => [span]);
}

/** Fields with a line or a section of their own. */
const shown = [
  "aliases",
  ...["kind", "field", "harm", "subjects", "authority", "setBy", "interimReason", "inForce", "publicity", "documented"],
  ...["fieldBasis", "entry", "designation", "removal", "removalProcedure", "remedies", "consequences", "conflicts"],
];

/** What readers call the lists of those who have seriously broken trust; found by the search, shown nowhere. */
const popular = ["黑名单"];

/** Page of one version of a list standard. */
export function listPage(world: World, list: PublishedList): PageModel {
  const words = world.m.pages;
  const ask = (field: string): ReturnType<typeof known> => known(world, list, field);
  const period = interval(world, list.inForce);
  const { documented } = list;
  return {
    ...shell(world, list),
    keywords: [...(list.aliases ?? []), ...(list.kind === "serious" ? popular : [])],
    sections: [
      ...section("facts", words.common.facts, [
        facts(
          fact(world.m.state.heading, [stateLine(world, list)]),
          ask("aliases")([list.aliases && [aliasSpan(world, list.aliases)]]),
          ask("kind")([[term(world, "list-kinds", list.kind)]]),
          ask("field")([coded(world, "list-fields", list.field)]),
          ask("harm")([coded(world, "harm-categories", list.harm)]),
          ask("subjects")([list.subjects && [terms(world, "subject-kinds", list.subjects)]]),
          ask("authority")([
            list.authority === undefined ? undefined : [linkToId(world, `organizations/${list.authority}`)],
          ]),
          ask("setBy")([list.setBy && [citationLink(world, list.setBy)]]),
          ask("interimReason")([list.interimReason && [say(world, list.interimReason)]]),
          ask("inForce")([period === undefined ? undefined : [period]]),
          ask("publicity")(publicity(world, list)),
          ask("documented")([documented && [words.list.documented[documented]]]),
          fact(words.common.id, [[{ text: list.id, code: true }]]),
        ),
      ]),
      ...section("basis", fieldName(world, "list", "fieldBasis"), [
        basisTable(world, fieldName(world, "list", "fieldBasis"), list.fieldBasis),
      ]),
      ...section("entry", words.list.entry, [
        { type: "items", items: (list.entry ?? []).map((line) => entryLine(world, list, line)) },
      ]),
      ...designation(world, list),
      ...removal(world, list),
      ...section("remedies", words.list.remedies, [{ type: "items", items: remedies(world, list) }]),
      ...section("consequences", words.list.consequences, [{ type: "items", items: consequences(world, list) }]),
      ...section("arrangements", words.list.arrangements, [facts(remaining(world, list, shown))]),
      ...conflictsSection(world, list.conflicts),
      ...lawfulSection(world, list),
      ...lifeSection(world, list),
      ...noteSection(world, list),
      ...unknownSection(world, list),
      ...findingsSection(world, list),
      ...versionsSection(world, list),
      ...provenanceSection(world, list),
    ],
  };
}
