import { absenceOf } from "@mulu/engine";
import { authoritative, languages, modelUnions } from "@mulu/schema";
import type { LegalBasis, PublishedEntry, Text } from "@mulu/schema";

import type { Fact, Rich, Section, Span } from "../../model/page.js";
import { facts, section } from "../common.js";
import { fieldName } from "../field-names.js";
import { inheritedLine } from "../inherited.js";
import { indexed } from "../indexed.js";
import { absenceLine, bracketed, citationLink, coded, collectorLine, joined, linkTo, linkToId } from "../inline.js";
import { duration, range } from "../terms.js";
import { routeLine } from "./sharing-route.js";
import { resolveId, say, term, terms } from "../world.js";
import type { World } from "../world.js";

/** A clause that is cited in two roles is one clause to a reader. */
function onlyOnce(spans: readonly Span[]): Span[] {
  return spans.filter(({ text: words }, index) => spans.findIndex((other) => other.text === words) === index);
}

/** The clauses of an answer, as a line of its own; nothing where none is cited. */
export function citations(
  world: World,
  list: readonly Parameters<typeof citationLink>[1][] | undefined,
): Rich | undefined {
  if (!list || list.length === 0) return undefined;
  const clauses = onlyOnce(list.map((citation) => citationLink(world, citation)));
  return [world.m.pages.common.alsoCited(""), ...joined(clauses, world.m.comma)];
}

/**
 * Bases of the entry in a role: those of a facet that has none of its own. A clause that protects the subject carries no
 * inclusion, whatever its weight.
 */
function inRole(entry: PublishedEntry, role: LegalBasis["role"]): LegalBasis[] {
  return entry.basis.filter((basis) => basis.role === role && (role === "safeguard" || basis.weight === "operative"));
}

/** Where several clauses each say their part of a facet, a reader sees a line for each. */
function parts(world: World, words: Text | undefined): Rich[] {
  if (words === undefined) return [];
  const mark = languages[world.m.data].punctuation.semicolon;
  return say(world, words)
    .split(mark)
    .map((part) => [part]);
}

/** Whether this project drew a field from clauses, for a catalog that others wrote. */
function isDrawn({ nature, provenance }: PublishedEntry, field: string): boolean {
  return nature === "transcription" && provenance.fields?.[field]?.status === "inferred";
}

/** What was drawn must not pass for the words of the catalog; its note, in the language of the data, names the clauses. */
function drawn(world: World, entry: PublishedEntry, field: string): Rich | undefined {
  if (!isDrawn(entry, field)) return undefined;
  const hasClauses = field === "sharing" || field === "publication" || field === "objection";
  const note = entry.provenance.fields?.[field]?.note;
  const isNamed = world.m.data === authoritative && !hasClauses && note !== undefined;
  return [{ text: isNamed ? note : world.m.pages.entry.inferred, muted: true }];
}

/** One answer: what the facet says and its clauses, or in plain words why it says nothing. */
function answer(
  world: World,
  entry: PublishedEntry,
  { question, field, parts = [field], lines, cites }: Question,
): Fact[] {
  const said = lines.filter((line): line is Rich => line !== undefined && line.length > 0);
  const absence = said.length === 0 ? absenceOf(world.set, entry, field) : undefined;
  if (said.length === 0 && absence === undefined) return [];
  if (absence) return [{ term: question, lines: [absenceLine(world, absence)] }];
  const more = [citations(world, cites), inheritedLine(world, entry, parts)];
  return [{ term: question, lines: [...said, ...more.filter((line) => line !== undefined)] }];
}

interface Question {
  question: string;
  field: string;
  /** The parts of the field that it answers, where another question answers the rest. */
  parts?: readonly string[];
  lines: readonly (Rich | undefined)[];
  cites?: readonly LegalBasis[];
}

type Line = (field: string, value: Rich | undefined) => Rich | undefined;

/** A part of an answer by its name; where the part alone has no value, why. */
function partLine(world: World, entry: PublishedEntry): Line {
  return (field, value) => {
    const name = `${fieldName(world, "entry", field)}${world.m.colon}`;
    if (value !== undefined && value.length > 0) return [name, ...value];
    const absence = absenceOf(world.set, entry, field);
    return absence?.field === field && absence.edition === undefined
      ? [name, ...absenceLine(world, absence)]
      : undefined;
  };
}

/** A part of an answer in one line, by its name, or, where it has several, a line for each. */
function several(part: Line, field: string, lines: readonly Rich[]): readonly (Rich | undefined)[] {
  return lines.length > 1 ? lines : [part(field, lines[0])];
}

/** Protections by the entry they name. */
const byEntry = indexed(
  (world) => world.set.all("protection"),
  ({ entries = [] }, world) => entries.flatMap((id) => [id, resolveId(world, id)?.id ?? id]),
);

function sharing(world: World, entry: PublishedEntry): Question {
  const words = world.m.pages.entry;
  const { sharing: held } = entry;
  const part = partLine(world, entry);
  const yes = held && (held.shareable ? words.shareable : words.notShareable);
  return {
    question: words.questions.sharing,
    field: "sharing",
    cites: held?.basis ?? (held?.followsInclusion ? inRole(entry, "inclusion") : []),
    lines: held
      ? [
          yes === undefined ? undefined : [yes],
          drawn(world, entry, "sharing"),
          part("sharing.receivers", held.receivers && [say(world, held.receivers)]),
          part("sharing.scope", held.scope && [terms(world, "share-scopes", held.scope)]),
          ...several(part, "sharing.method", parts(world, held.method)),
          part("sharing.route", held.route && routeLine(world, held.route)),
          held.exception && [`${words.exception}${world.m.colon}${term(world, "non-sharing-reasons", held.exception)}`],
          held.necessity && [`${words.necessity}${world.m.colon}${say(world, held.necessity)}`],
        ]
      : [],
  };
}

function publication(world: World, entry: PublishedEntry): Question[] {
  const words = world.m.pages.entry;
  const { publication: held } = entry;
  const part = partLine(world, entry);
  const period = range(world, held?.term);
  const within = held?.within;
  const cites = held?.basis ?? (held?.followsInclusion ? inRole(entry, "inclusion") : []);
  const where: Question = {
    question: words.questions.publication,
    field: "publication",
    parts: ["publication.channels", "publication.method", "publication.necessity"],
    cites,
    lines: held
      ? [
          [held.publishable ? words.publishable : words.notPublishable],
          drawn(world, entry, "publication"),
          part("publication.scope", coded(world, "publication-scopes", held.scope)),
          part("publication.channels", held.channels && [terms(world, "publication-channels", held.channels)]),
          ...several(part, "publication.method", parts(world, held.method)),
          held.consentRequired ? [words.consentRequired] : undefined,
          held.necessity && [`${words.necessity}${world.m.colon}${say(world, held.necessity)}`],
        ]
      : [],
  };
  if (held?.publishable !== true) return [where];
  return [
    where,
    {
      question: words.questions.within,
      field: "publication.within",
      lines: [
        within && [
          duration(world, within.duration),
          ...bracketed(world, [term(world, "day-calendars", within.calendar)]),
        ],
      ],
    },
    {
      question: words.questions.term,
      field: "publication.term",
      parts: ["publication.withdrawal"],
      lines: [period === undefined ? undefined : [period], ...parts(world, held.withdrawal)],
    },
  ];
}

function keeping(world: World, entry: PublishedEntry): Question {
  const { retention: held } = entry;
  const period = range(world, held?.term);
  return {
    question: world.m.pages.entry.questions.retention,
    field: "retention",
    cites: held?.basis ?? [],
    lines: held ? [period === undefined ? undefined : [period], held.text && [say(world, held.text)]] : [],
  };
}

function objection(world: World, entry: PublishedEntry): Question {
  const { objection: held } = entry;
  const part = partLine(world, entry);
  const within = held?.within;
  return {
    question: world.m.pages.entry.questions.objection,
    field: "objection",
    cites: held ? inRole(entry, "safeguard") : [],
    lines: held
      ? [
          drawn(world, entry, "objection"),
          ...parts(world, held.channel),
          part("objection.handler", held.handler && [linkToId(world, `organizations/${held.handler}`)]),
          part(
            "objection.within",
            within && [
              duration(world, within.duration),
              ...bracketed(world, [term(world, "day-calendars", within.calendar)]),
            ],
          ),
        ]
      : [],
  };
}

function repair(world: World, entry: PublishedEntry): Question {
  const words = world.m.pages.entry;
  const { repair: held } = entry;
  const part = partLine(world, entry);
  const within = held?.within;
  return {
    question: words.questions.repair,
    field: "repair",
    cites: held ? [...(held.basis ?? []), ...(isDrawn(entry, "repair.methods") ? [] : inRole(entry, "safeguard"))] : [],
    lines: held
      ? [
          [held.repairable === false ? words.notRepairable : words.repairable],
          drawn(world, entry, "repair.methods"),
          ...parts(world, held.methods),
          part("repair.procedure", held.procedure && [say(world, held.procedure)]),
          part(
            "repair.within",
            within && [
              duration(world, within.duration),
              ...bracketed(world, [term(world, "day-calendars", within.calendar)]),
            ],
          ),
          part("repair.outcomes", held.outcomes && outcomes(world, held.outcomes)),
          held.rules === undefined ? undefined : [`${words.repairRules}${world.m.colon}`, linkToId(world, held.rules)],
        ]
      : [],
  };
}

function outcomes(world: World, list: NonNullable<NonNullable<PublishedEntry["repair"]>["outcomes"]>): Rich {
  return joined(
    list.map((outcome) => {
      const title = modelUnions["RepairOutcome"]?.values.find(({ code }) => code === outcome)?.title;
      return title === undefined ? outcome : say(world, title);
    }),
    world.m.comma,
  );
}

/** What is asked of an information first, each with its clause; where there is no answer, why. */
export function questions(world: World, entry: PublishedEntry): Section[] {
  const words = world.m.pages.entry;
  // What was drawn from other clauses names them in its provenance: the bases of inclusion say nothing of it.
  const ofClauses = (field: string): LegalBasis[] => (isDrawn(entry, field) ? [] : inRole(entry, "inclusion"));
  const asked: Question[] = [
    {
      question: words.questions.collectedBy,
      field: "collectedBy",
      lines: [
        ...(entry.collectedBy ?? []).map((collector) => collectorLine(world, collector)),
        drawn(world, entry, "collectedBy"),
      ],
      cites: ofClauses("collectedBy"),
    },
    {
      question: words.questions.recordedIn,
      field: "recordedIn",
      lines: [entry.recordedIn && [say(world, entry.recordedIn)], drawn(world, entry, "recordedIn")],
      cites: ofClauses("recordedIn"),
    },
    sharing(world, entry),
    ...publication(world, entry),
    keeping(world, entry),
    objection(world, entry),
    repair(world, entry),
  ];
  const protections = [...new Set([...byEntry(world, entry.id), ...byEntry(world, entry.concept)])];
  return section("questions", words.questions.heading, [
    facts(
      ...asked.map((question) => answer(world, entry, question)),
      protections.length === 0
        ? []
        : [{ term: words.questions.protections, lines: protections.map((each): Rich => [linkTo(world, each)]) }],
    ),
  ]);
}
