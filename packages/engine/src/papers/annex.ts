import { isMemberKind } from "@mulu/schema";
import type { MemberKind, PublishedDocument, PublishedEdition, PublishedList } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { countsOf } from "../counts.js";
import { cellOf } from "./column.js";
import type { AnnexColumn, AnnexKind, AnnexModel } from "./column.js";
import { dayInWords } from "./day.js";
import { usualModel } from "./models.js";
import { inOrder } from "./order.js";
import { cell, mergedDown } from "./paper.js";
import type { Paper, PaperCell } from "./paper.js";
import { marked, noteWords, together } from "./said.js";
import type { Note, Said } from "./said.js";

const worth: Readonly<Record<PublishedEdition["nature"], string>> = {
  official: "",
  transcription: "本表据公开资料转录，不是官方文本；以发布机关公布的文本为准。",
  compilation: "本表由本项目依据条文汇编，不是发布机关的目录。",
  draft: "本稿未经审定，不具有效力。",
  exercise: "本表内容为虚构，仅供演练。",
};

/** Whether a consultation on the edition has been opened. */
function isConsultedOn(set: CatalogSet, { id }: PublishedEdition): boolean {
  return set.all("docket").some(({ proposes, opened }) => opened !== undefined && proposes.includes(id));
}

/** @public The title of an edition on paper: a draft and an exercise say so in it. */
export function paperTitle(set: CatalogSet, edition: PublishedEdition): string {
  const { title, nature } = edition;
  const word =
    nature === "exercise" ? "演练" : nature === "draft" ? (isConsultedOn(set, edition) ? "征求意见稿" : "草案") : "";
  return word === "" || title.zh.includes(word) ? title.zh : `${title.zh}（${word}）`;
}

function linesUnder(set: CatalogSet, edition: PublishedEdition): string[] {
  const { issuers = [], number, dates, nature } = edition;
  const issued = [
    issuers.flatMap((id) => set.organization(id)?.title.zh ?? []).join("、"),
    number === undefined ? "" : marked(edition, ["number"], number).text,
    dates?.published === undefined ? "" : `${dayInWords(dates.published)}公布`,
    dates?.effective === undefined ? "" : `自${dayInWords(dates.effective)}起施行`,
    dates?.compiled === undefined || nature === "official" ? "" : `截至${dayInWords(dates.compiled)}`,
  ].filter((each) => each !== "");
  return [issued.join("　"), worth[nature]].filter((each) => each !== "");
}

/** What a group is called, with one mark for all of it: the name of a category may rest on less than its rows. */
function groupWords(
  set: CatalogSet,
  { column, edition }: { column: AnnexColumn; edition: PublishedEdition },
): (document: PublishedDocument) => Said {
  const whole = new Map<string, Said>();
  const bare = (document: PublishedDocument): Said => cellOf(column, set, document);
  const key = (text: string): string => text.replace(/[＊△]$/, "");
  for (const document of set.members(edition.id)) {
    const one = bare(document);
    const code = "category" in document ? document.category : undefined;
    const category = edition.categories?.find((each) => each.code === code)?.provenance;
    const doubt =
      category?.status === "unverified" ? { text: `${key(one.text)}△`, notes: ["unverified"] as const } : one;
    const known = whole.get(key(one.text));
    if (!known || known.notes.length === 0) whole.set(key(one.text), one.notes.length > 0 ? one : doubt);
  }
  return (document) => whole.get(key(bare(document).text)) ?? bare(document);
}

function countNote(set: CatalogSet, edition: PublishedEdition): string[] {
  const official = edition.officialCounts?.entries;
  const held = countsOf(set, edition).entries ?? 0;
  if (official !== undefined && official !== held) {
    return [`发布机关所计为${official}项，本表收录${held}项，并不完整。`];
  }
  return edition.nature === "transcription" && official === undefined
    ? [`本表收录${held}项；发布机关所列项数不详，本表不一定完整。`]
    : [];
}

/** @public The kind an edition holds; nothing where none of it is held. */
export function memberKindIn(set: CatalogSet, edition: PublishedEdition): MemberKind | undefined {
  const [first] = set.members(edition.id);
  return first && isMemberKind(first.documentKind) ? first.documentKind : undefined;
}

/**
 * @public The annex of an edition: every row it holds, in the columns of a model, in words.
 * @param model the usual one of its kind where none is given
 * @throws RangeError for an edition of which nothing is held, and a model of another kind
 */
export function annexOf(set: CatalogSet, edition: PublishedEdition, model?: AnnexModel): Paper {
  const kind = memberKindIn(set, edition);
  if (kind === undefined) {
    throw new RangeError(
      `${edition.title.zh}已登记，其中的内容没有收录，不能制作附件 / nothing of ${edition.title.en} is held; there is no annex to make`,
    );
  }
  const { columns } = fitting(edition, kind, model);
  return annexIn(set, columns, {
    documents: inOrder(set, edition),
    title: paperTitle(set, edition),
    under: linesUnder(set, edition),
    after: countNote(set, edition),
    words: (column) => groupWords(set, { column, edition }),
  });
}

/**
 * @public The annex of a list standard: the conditions of the list, not who stands on it; so its title says standard.
 * @throws RangeError for a model of another kind
 */
export function annexOfList(set: CatalogSet, list: PublishedList, model?: AnnexModel): Paper {
  const { columns } = fitting(list, "list", model);
  const { zh } = list.title;
  return annexIn(set, columns, {
    documents: [list],
    title: zh.includes("标准") ? zh : `${zh}认定标准`,
    under: linesUnderList(set, list),
    after: [],
    words: (column) => (document) => cellOf(column, set, document),
  });
}

function linesUnderList(set: CatalogSet, list: PublishedList): string[] {
  const act = list.setBy && set.instrument(list.setBy.instrument);
  const issued = [
    act?.number ?? "",
    list.standardPublication?.[0] === undefined ? "" : `${dayInWords(list.standardPublication[0].date)}公布`,
    list.inForce?.from === undefined ? "" : `自${dayInWords(list.inForce.from)}起施行`,
  ].filter((each) => each !== "");
  const line = list.official ? "" : "本表不是官方文本；以制定机关公布的文本为准。";
  return [issued.join("　"), line].filter((each) => each !== "");
}

function fitting({ title }: PublishedEdition | PublishedList, kind: AnnexKind, model?: AnnexModel): AnnexModel {
  const used = model ?? usualModel(kind);
  if (used?.kind === kind) return used;
  throw new RangeError(
    `${title.zh}不能用${used?.title ?? "这一"}的格式 / ${title.en} does not fit the model ${used?.name ?? ""}`,
  );
}

/** What an annex is made of beside its columns. */
interface Annexed {
  documents: readonly PublishedDocument[];
  title: string;
  under: readonly string[];
  after: readonly string[];
  /** What rows are gathered under. */
  words: (column: AnnexColumn) => (document: PublishedDocument) => Said;
}

function annexIn(
  set: CatalogSet,
  columns: readonly AnnexColumn[],
  { documents, title: of, under, after, words: groups }: Annexed,
): Paper {
  const notes = new Set<Note>();
  const perColumn = columns.map((column): (PaperCell | undefined)[] => {
    if (column.is === "number") return documents.map((_, at) => cell(String(at + 1)));
    const words =
      column.is === "group" ? groups(column) : (document: PublishedDocument) => cellOf(column, set, document);
    const told = documents.map(words);
    for (const note of together(told).notes) notes.add(note);
    return column.is === "group" ? mergedDown(told, ({ text }) => text) : told.map(({ text }) => cell(text));
  });
  const ordered = (Object.keys(noteWords) as Note[]).filter((note) => notes.has(note));
  const said = [...ordered.map((note) => noteWords[note]), ...after];
  return {
    title: of,
    under,
    broad: true,
    parts: [
      {
        is: "table",
        columns: columns.map(({ title, share, centred }) => ({ title, share, ...(centred ? { centred } : {}) })),
        rows: documents.map((_, row) => perColumn.map((cells) => cells[row])),
      },
      ...said.map((text, at) => ({ is: "note" as const, text: `${at === 0 ? "注：" : "　　"}${at + 1}．${text}` })),
    ],
  };
}
