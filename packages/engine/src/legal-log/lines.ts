import { joined, same, valueTitle } from "@mulu/schema";
import type { PublishedDocket, Said, Text } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { formatCitation, formatCitations } from "../cite.js";
import { closingDay } from "../docket/windows.js";
import { docketExits, stageTitle } from "../docket/stages.js";
import { tally } from "../docket/tally.js";
import { codeTitle, codeTitles, titleOf } from "../titles.js";
import { say } from "../words/legal-log/say.js";
import type { LegalDay, LegalDayIs } from "./days.js";
import type { LegalChange } from "./legal-log.js";
import type { VersionChange } from "./version-change.js";

/** @public One labelled line of a legal change: the same on the page, in the feeds, the calendar and the Markdown. */
export interface LegalLine {
  part:
    | "what"
    | "person"
    | "whom"
    | "articles"
    | "by"
    | "window"
    | "groups"
    | "comments"
    | "decision"
    | "ended"
    | "published"
    | "force";
  label: Said;
  value: Text;
  /** Id of the version it is about, where the change has several. */
  version?: string;
}

const unknown = say("unknown");

/** @public What is said of a legal change, line by line. What nobody told is said to be unknown, never left out. */
export function legalLines(set: CatalogSet, change: LegalChange): LegalLine[] {
  const docket = change.docket === undefined ? undefined : set.get(change.docket);
  return [
    ...change.versions.flatMap((version) => versionLines(set, version, change.versions.length > 1)),
    ...(docket?.documentKind === "docket"
      ? docketLines(set, change, docket)
      : [{ part: "window", label: say("label.window"), value: say("no-docket") } as const]),
    ...datedLines(set, change),
  ];
}

const line = (part: LegalLine["part"], value: Text, version?: string): LegalLine => ({
  part,
  label: say(`label.${part}`),
  value,
  ...(version === undefined ? {} : { version }),
});

const sorts = ["added", "removed", "withdrawn", "changed", "moved", "merged", "split"] as const;

function versionLines(set: CatalogSet, change: VersionChange, named: boolean): LegalLine[] {
  const version = named ? change.version : undefined;
  const document = set.get(change.version);
  const title = document ? titleOf(document) : same(change.version);
  const said = (what: Said): Said => (named ? say("of-version", { title, said: what }) : what);
  const before = change.before === undefined ? undefined : set.get(change.before);
  if (!before || change.person === undefined) return [line("what", said(say("no-earlier")), version)];
  const counts = sorts.flatMap((sort) => {
    const count = change.things[sort];
    return count === undefined ? [] : [say(`things.${sort}`, { count })];
  });
  const things = counts.length === 0 ? say("things.none") : joined(counts, "comma");
  return [
    line("what", said(say("compared", { before: titleOf(before), things })), version),
    line("person", personText(change.person, change.unsure), version),
    line("whom", whomText(set, change), version),
    line("articles", articlesText(set, change), version),
  ];
}

function personText(
  { is, expands, narrows, cannotSay }: NonNullable<VersionChange["person"]>,
  { things, of }: VersionChange["unsure"],
): Text {
  const said = say("person", { effect: say(`person.${is}`), expands, narrows, open: cannotSay });
  return things === 0 ? said : say("person.unsure", { said, count: things, all: of });
}

function whomText(set: CatalogSet, { whom }: VersionChange): Text {
  const known = (code: string): Text => {
    const vocabulary = set.vocabulary("subject-kinds")?.values.some((value) => value.code === code);
    return codeTitle(set, vocabulary === true ? "subject-kinds" : "measure-targets", code);
  };
  const all = [...whom.codes.map(known), ...(whom.isOpen ? [say("whom.open")] : [])];
  return whom.codes.length === 0 ? unknown : joined(all, "comma");
}

function articlesText(set: CatalogSet, { articles }: VersionChange): Text {
  if (articles.length === 0) return unknown;
  return formatCitations(articles, (id) => set.instrument(id)?.title);
}

function docketLines(set: CatalogSet, { by }: LegalChange, docket: PublishedDocket): LegalLine[] {
  const { groups, decision } = docket;
  const organization = (id: string): Text => {
    const found = set.get(`organizations/${id}`);
    return found ? titleOf(found) : same(id);
  };
  return [
    ...proposedLine(set, docket),
    line("by", by.length === 0 ? unknown : joined(by.map(organization), "comma")),
    line("window", windowsText(docket)),
    line("groups", groups === undefined ? unknown : codeTitles(set, "consultee-groups", groups)),
    line("comments", commentsText(set, docket)),
    line("decision", decision === undefined ? unknown : decisionText(decision, organization)),
    ...endedLines(docket),
  ];
}

/** Of a proposal so many lines and clauses are told; the docket has them all. */
const mostTold = 20;

/** What a docket proposes line by line, and the clauses it names for it; of a long proposal the beginning, and how long. */
function proposedLine(set: CatalogSet, { lines = [] }: PublishedDocket): LegalLine[] {
  if (lines.length === 0) return [];
  const told = lines
    .slice(0, mostTold)
    .map(({ change, what }) => say("with-sort", { sort: valueTitle("docket", "lines.change", change), what }));
  const named = lines.flatMap(({ basis = [] }) => basis);
  const clauses = [...new Map(named.map((each) => [formatCitation(each).zh, each])).values()];
  const cited = formatCitations(clauses.slice(0, mostTold), (id) => set.instrument(id)?.title);
  return [
    line("what", beginningOf(joined(told, "semicolon"), lines.length)),
    ...(clauses.length === 0 ? [] : [line("articles", beginningOf(cited, clauses.length))]),
  ];
}

function beginningOf(told: Text, all: number): Text {
  return all <= mostTold ? told : joined([told, say("more", { left: all - mostTold })], "semicolon");
}

/** Every window from its first day to its last, extensions counted. */
function windowsText({ windows, opened, closes }: PublishedDocket): Text {
  if (windows === undefined) return periodText(opened, closes);
  return joined(
    windows.map((window) => periodText(window.opens, closingDay(window))),
    "comma",
  );
}

/** Comments by group and by how they were answered; where only counts are stated, these. */
function commentsText(set: CatalogSet, { id, counts = {} }: PublishedDocket): Text {
  const count = (vocabulary: string, code: string, n: number): Said =>
    say("count", { what: codeTitle(set, vocabulary, code), count: n });
  const dispositions = (of: Readonly<Record<string, number>>): Text =>
    joined(
      Object.entries(of).map(([code, n]) => count("comment-dispositions", code, n)),
      "comma",
    );
  const comments = set.comments(id);
  if (comments === undefined) return Object.keys(counts).length === 0 ? unknown : dispositions({ ...counts });
  if (comments.length === 0) return say("no-comment");
  const { total, groups, unanswered } = tally(comments);
  const each = groups.map(({ group, total: n, dispositions: of }): Text => {
    const [head, tail] = [count("consultee-groups", group, n), dispositions({ ...of })];
    return Object.keys(of).length === 0 ? head : say("counted-with", { count: head, dispositions: tail });
  });
  const said = { total, groups: joined(each, "semicolon") };
  return unanswered === 0 ? say("comments", said) : say("comments.open", { ...said, open: unanswered });
}

/** Why a docket left the road: it stays on record with the reason. */
function endedLines({ stages = [] }: PublishedDocket): LegalLine[] {
  return stages
    .filter(({ stage }) => docketExits.includes(stage))
    .map(({ stage, date, note }) =>
      line("ended", say("ended", { stage: stageTitle(stage), day: date, why: note ?? say("no-reason") })),
    );
}

function periodText(opened: string | undefined, closes: string | undefined): Text {
  if (opened === undefined && closes === undefined) return unknown;
  return say("period", { from: opened ?? unknown, to: closes ?? unknown });
}

function decisionText(
  { outcome, date, by, note }: NonNullable<PublishedDocket["decision"]>,
  organization: (id: string) => Text,
): Text {
  const decision = say("decision", {
    outcome: valueTitle("docket", "decision.outcome", outcome),
    who: by === undefined ? say("body-unknown") : organization(by),
    when: date ?? say("date-unknown"),
  });
  return note === undefined ? decision : say("decision.note", { decision, note });
}

function datedLines(set: CatalogSet, { days, versions }: LegalChange): LegalLine[] {
  const of = (is: LegalDayIs): Text => {
    const found = days.filter((day) => day.is === is).map((day) => datedText(set, day, versions.length > 1));
    return found.length === 0 ? unknown : joined([...new Map(found.map((text) => [text.zh, text])).values()], "comma");
  };
  return [line("published", of("published")), line("force", of("in-force"))];
}

function datedText(set: CatalogSet, { on, version }: LegalDay, named: boolean): Text {
  const document = named && version !== undefined ? set.get(version) : undefined;
  return document ? say("title-and-day", { title: titleOf(document), day: on }) : same(on);
}
