import { isMemberKind } from "@mulu/schema";
import type { PublishedDocument, PublishedEdition } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import type { Diff, ThingDiff } from "../diff/diff.js";
import { groupsOf, linesOf } from "../diff/lines.js";
import type { DiffLine } from "../diff/lines.js";
import type { DiffSide } from "../diff/sides.js";
import { effectInWords, effectTitles, fateTitles, whomInWords } from "../diff/verdict-words.js";
import { verdictOf } from "../diff/verdict.js";
import { cellOf } from "./column.js";
import { dayInWords } from "./day.js";
import { usualModel } from "./models.js";
import { cell, mergedDown } from "./paper.js";
import type { Paper } from "./paper.js";
import { framed, noteWords, together } from "./said.js";
import type { Note, Said } from "./said.js";

/** A row of the comparison, before rows of one thing become one. */
interface Row {
  thing: ThingDiff;
  fate: string;
  title: string;
  place: string;
  before: string;
  after: string;
  effect: string;
  whom: string;
}

const columns = [
  { title: "序号", share: 5, centred: true },
  { title: "变化", share: 6, centred: true },
  { title: "事项", share: 13 },
  { title: "修改的内容", share: 9 },
  { title: "修改前", share: 22 },
  { title: "修改后", share: 22 },
  { title: "对当事人的影响", share: 12 },
  { title: "涉及的主体", share: 11 },
] as const;

/** A thing as a whole, in the columns of its annex. */
function wholeInWords(set: CatalogSet, document: PublishedDocument): Said {
  const model = isMemberKind(document.documentKind) ? usualModel(document.documentKind) : undefined;
  const told = (model?.columns ?? []).filter(({ is, fields }) => is !== "number" && !fields.includes("title"));
  return together(
    told.map((column) => framed(cellOf(column, set, document), `${column.title}：`)),
    "\n",
  );
}

const documentOf = ({ documents }: DiffSide, id: string | undefined): PublishedDocument | undefined =>
  documents.find((each) => each.id === id);

/** Translations, addresses and the upkeep of sources are no change of what is proposed. */
const isTold = ({ change }: DiffLine): boolean =>
  change.path.at(-1) !== "en" &&
  change.path[0] !== "provenance" &&
  // Words a thing is found by are ours, English ones among them.
  change.path[0] !== "aliases" &&
  (change.class === "normative" || change.kind === "wording") &&
  change.kind !== "evidence" &&
  change.kind !== "version";

/** Names of items by which programs tell them apart; people know them by what stands in the row. */
const placeOf = ({ place, change }: DiffLine): string => (/[A-Za-z]/.test(place.zh) ? change.label.zh : place.zh);

/** Codes beside the name they stand for, as groups are told with all their parts. */
const withoutCodes = (text: string): string =>
  text
    .split("；")
    .filter((part) => !/^[^：]{1,12}：[a-z0-9-]+$/.test(part))
    .join("；");

interface Told {
  rows: Row[];
  /** Changes that are counted instead. */
  untold: number;
  notes: readonly Note[];
}
type Named = Pick<Row, "thing" | "fate" | "title" | "whom">;

/** What came or went as a whole: its content on the one side, and that it is not there on the other. */
function wholeRow(
  named: Named,
  { set, document, isNew }: { set: CatalogSet; document: PublishedDocument; isNew: boolean },
): Told {
  const { text, notes } = wholeInWords(set, document);
  const [change] = named.thing.changes;
  const effect = change ? effectInWords(change).zh : effectTitles["cannot-say"].zh;
  const texts = isNew ? { before: "无", after: text } : { before: text, after: "删去" };
  return { rows: [{ ...named, place: "全部", ...texts, effect }], untold: 0, notes };
}

function changedRow(named: Named, line: DiffLine): Row {
  const { change, before, after } = line;
  const effect = change.class === "normative" ? effectInWords(change).zh : effectTitles.none.zh;
  const moved = change.order === true;
  const words = (side: DiffLine["before"], none: string): string => withoutCodes(side?.zh ?? "") || none;
  return {
    ...named,
    place: placeOf(line),
    before: moved ? "原次序" : words(before, "无"),
    after: moved ? "次序改变" : words(after, "删去"),
    effect,
  };
}

/** An edition itself: its name, and its categories side by side. */
function editionRows(named: Named, [was, is]: readonly [PublishedEdition, PublishedEdition]): Row[] {
  const categories = ({ categories: held = [] }: PublishedEdition): string =>
    held.map(({ title }) => title.zh).join("、") || "无";
  const texts = [
    { place: "名称", before: was.title.zh, after: is.title.zh },
    { place: "类别", before: categories(was), after: categories(is) },
  ].filter(({ before, after }) => before !== after);
  return texts.map((each) => ({ ...named, ...each, effect: effectTitles.none.zh }));
}

function rowsOf(thing: ThingDiff, sides: readonly [DiffSide, DiffSide]): Told {
  const [before, after] = sides;
  const [was, is] = [documentOf(before, thing.before), documentOf(after, thing.after)];
  const weak = isWeak(thing) ? "＊" : "";
  const named: Named = {
    thing,
    fate: fateTitles[thing.is].zh,
    title: `${thing.title.zh}${weak}`,
    whom: thing.kind === "edition" ? "不涉及" : whomInWords(after.set, thing).zh,
  };
  if (is && !was) return wholeRow(named, { set: after.set, document: is, isNew: true });
  if (was && !is) return wholeRow(named, { set: before.set, document: was, isNew: false });
  if (was?.documentKind === "edition" && is?.documentKind === "edition") {
    const rows = editionRows(named, [was, is]);
    return { rows, untold: Math.max(0, thing.changes.length - rows.length), notes: [] };
  }
  const lines = linesOf(thing, sides);
  const told = lines.filter(isTold);
  return { rows: told.map((line) => changedRow(named, line)), untold: lines.length - told.length, notes: [] };
}

/** Whether one of the two texts was not read, or not wholly. */
const isWeak = ({ standing }: ThingDiff): boolean =>
  [standing.before, standing.after].some((each) => each?.status === "inferred" || each?.status === "unverified");

const weakNote = "标＊的事项至少有一方由本项目推断，或者没有与原文核对：比较的是目录所收的内容，不是没有读到的原文。";

/** What all of it comes to for people. */
function verdictLine(found: Diff): string {
  const { expands, narrows, cannotSay } = verdictOf(found).person;
  return `对当事人：扩大${expands}处，收窄${narrows}处，无法判断${cannotSay}处。`;
}

/** Titles of days and regions carry days as numbers; on paper they are words. */
const inWords = (title: string): string => title.replace(/\d{4}-\d{2}-\d{2}/g, dayInWords);

/** @public The comparison of two sides, old beside new: what changed for people, thing by thing. */
export function comparisonPaper(found: Diff, sides: readonly [DiffSide, DiffSide]): Paper {
  const told = groupsOf(found).flatMap(({ things }) => things.map((thing) => rowsOf(thing, sides)));
  const rows = told.flatMap((each) => each.rows);
  const untold = told.reduce((sum, each) => sum + each.untold, 0);
  const merged = (text: (row: Row) => string) => mergedDown(rows, text, ({ thing }) => thing);
  const things = [...new Set(rows.map(({ thing }) => thing))];
  const perColumn = [
    merged(({ thing }) => String(things.indexOf(thing) + 1)),
    merged(({ fate }) => fate),
    merged(({ title }) => title),
    rows.map(({ place }) => cell(place)),
    rows.map(({ before }) => cell(before)),
    rows.map(({ after }) => cell(after)),
    rows.map(({ effect }) => cell(effect)),
    merged(({ whom }) => whom),
  ];
  const gaps = [...found.gaps.before, ...found.gaps.after].map(({ why }) => why.zh);
  const meant = new Set(told.flatMap((each) => each.notes));
  const notes = [
    ...(found.things.some(isWeak) ? [weakNote] : []),
    ...(Object.keys(noteWords) as Note[]).filter((note) => meant.has(note)).map((note) => noteWords[note]),
    ...(untold === 0 ? [] : [`另有译文、来源、网址和版本自身的改动${untold}处，未列。`]),
    ...new Set(gaps.map(inWords)),
  ];
  return {
    title: "新旧对照表",
    under: [
      `修改前：${inWords(found.before.title.zh)}`,
      `修改后：${inWords(found.after.title.zh)}`,
      `有差别的${found.things.length}项，内容相同的${found.same}项。${verdictLine(found)}`,
    ],
    broad: true,
    parts: [
      ...(rows.length === 0
        ? [{ is: "text" as const, text: "没有需要对照的改动。" }]
        : [{ is: "table" as const, columns, rows: rows.map((_, at) => perColumn.map((cells) => cells[at])) }]),
      ...notes.map((text, at) => ({ is: "note" as const, text: `${at === 0 ? "注：" : "　　"}${at + 1}．${text}` })),
    ],
  };
}
