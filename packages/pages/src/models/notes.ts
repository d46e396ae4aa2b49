import { formatClause, titleOf } from "@mulu/engine";
import { authoritative } from "@mulu/schema";

import type { Rich } from "../model/page.js";
import { indexed } from "./indexed.js";
import { marked } from "./world.js";
import type { World } from "./world.js";

interface Form {
  pattern: RegExp;
  zh: (groups: readonly (string | undefined)[], world: World) => string;
}

const article = (number = ""): string => formatClause({ article: number }).zh;

const byEnglishTitle = indexed(
  (world) => world.set.all("instrument"),
  (instrument) => [titleOf(instrument).en],
);

/** The Chinese title of an instrument that a note calls by its English one. */
function instrumentTitle(world: World, en = ""): string {
  const [found] = byEnglishTitle(world, en);
  return found ? `《${titleOf(found).zh}》` : `“${en}”`;
}

/**
 * Notes that editors wrote in English in set forms, as a Chinese reader should read them. The sense is the note's; a
 * note in no such form is shown as it is, and marked.
 */
const forms: readonly Form[] = [
  {
    pattern:
      /^(?:Instrument )?repealed from (\d{4}-\d{2}-\d{2}) by (\p{Script=Han}{2,40}) art\. (\d{1,4})(?:; see Code art\. (\d{1,4})(?:-(\d{1,4}))?)?/iu,
    zh: ([day = "", act = "", by, from, to]) => {
      const range = to === undefined ? "" : `至${article(to)}`;
      const see = from === undefined ? "" : `；见该文件${article(from)}${range}`;
      return `自 ${day} 起由《${act}》${article(by)}废止${see}`;
    },
  },
  {
    pattern:
      /^Repealed from (\d{4}-\d{2}-\d{2}) by art\. (\d{1,4}) of (\p{Script=Han}{2,40})(?: \(whose art\. (\d{1,4}) carries the successor rule\))?/iu,
    zh: ([day = "", by, act = "", rule]) =>
      `自 ${day} 起由《${act}》${article(by)}废止${rule === undefined ? "" : `；接续的规定见该文件${article(rule)}`}`,
  },
  {
    pattern: /^Known from the repeal clause of ([^;]{3,200}); the text itself was not read/u,
    zh: ([act], world) => `由${instrumentTitle(world, act)}的废止条款得知，文本没有读到`,
  },
  {
    pattern: /^\(which ha(?:s|ve) (?:five- and ten-year tiers, )?no lifetime tier\)/u,
    zh: () => "该处没有终身一档",
  },
  {
    pattern: /^(\d{4}) text; check for later amendments/u,
    zh: ([year]) => `所读为${year ?? ""}年文本，后来有无修改有待核对`,
  },
  { pattern: /^(\d{4}) text(?=\.|$)/u, zh: ([year]) => `所读为${year ?? ""}年文本` },
  {
    pattern: /^Code in force from (\d{4}-\d{2}-\d{2}) \(art\. (\d{1,4})\)/u,
    zh: ([day = "", clause]) => `该法典自 ${day} 起施行（${article(clause)}）`,
  },
  {
    pattern: /^The (?:source|seed) prints the (year|month) only: (\d{4}(?:-\d{2})?)/u,
    zh: ([unit, day = ""]) => `来源只印出${unit === "year" ? "年份" : "年月"}：${day}`,
  },
  ...Object.entries({
    "From the title and the instrument that repealed it": "由标题和废止它的文件推定",
    "Administrative regulations are made by the State Council; the copy read prints no issuer":
      "行政法规由国务院制定；所读副本没有印出制定机关",
    "Read off our own summary of the clause": "由本项目对该条的概括读出",
    "Name as printed by the sources; code from general knowledge of GB/T 2260, table not read":
      "名称依来源所印；代码按对 GB/T 2260 的一般了解，没有读到代码表",
    "Code as used by the requirements; the table of GB/T 2260 was not read":
      "代码依需求文件所用；没有读到 GB/T 2260 代码表",
    "Classed as management by the reader; to be reviewed": "由整理者归为管理性措施，有待复核",
    "The text repeals an earlier instrument of the same title, which has no file of its own here":
      "该文件废止了一件同名的旧文件，旧文件在本库没有单独登记",
    "From the order number": "由令号推定",
    "From the document number": "由文号推定",
    "The source says it is carried out by others than the authority; to be reviewed":
      "来源称由该机关以外的主体实施，有待复核",
    "The source classes it as management; a limit on funds, benefits or awards is taken as reducing rights until the lead unit decides otherwise":
      "来源归为管理性措施；限制资金、待遇或者荣誉的，在牵头单位另有决定之前按减损权益处理",
    "The header as read names the Commission only; the number runs in the State Council's series, so a joint order is taken":
      "所读文头只列委员会；文号属国务院的编号，故按联合发文处理",
    "Authority is the one named for the accompanying sanction": "实施机关取同条并处的处罚所列机关",
    "The source names the region only": "来源只写明地区",
    "Applied by a private body under its own rules; to be reviewed": "由非公权力机构按自己的规则实施，有待复核",
    "The source prints the regulation, not whether the congress or its standing committee adopted it":
      "来源印出条例，没有印明由人民代表大会还是其常务委员会通过",
    "Known only as a basis named by another document": "只从另一份文件所列的依据得知",
  }).map(([en, zh]): Form => ({ pattern: new RegExp(`^${en.replace(/[.()]/g, "\\$&")}(?=[.]|$)`, "u"), zh: () => zh })),
];

/** What of a note is in a set form, in Chinese, and what is left of it. */
function inChinese(world: World, note: string): { zh: string[]; rest: string } {
  const zh: string[] = [];
  const left: string[] = [];
  let rest = note.trim();
  while (rest !== "") {
    const form = forms.find(({ pattern }) => pattern.test(rest));
    const match = form?.pattern.exec(rest);
    if (form && match) {
      zh.push(form.zh(match.slice(1), world));
      rest = rest.slice(match[0].length).replace(/^[.;]?\s*/, "");
    } else {
      const end = /[.;] /.exec(rest);
      left.push(end ? rest.slice(0, end.index + 1) : rest);
      rest = end ? rest.slice(end.index + 2).trim() : "";
    }
  }
  return { zh, rest: left.join(" ") };
}

/** Notes on sources are written in one language; where it is not the page's, the page says so before it. */
export function noteLine(world: World, note: string | undefined): Rich | undefined {
  if (note === undefined) return undefined;
  const mark = { text: world.m.pages.common.otherLanguage, muted: true as const };
  if (world.m.locale !== authoritative) {
    const language = /\p{Script=Han}{8,}|[，。；]/u.test(note) ? authoritative : "en";
    const piece = marked(world, note, language);
    return language === world.m.locale ? [piece] : [mark, " ", piece];
  }
  if (isChinese(note)) return [note];
  const { zh, rest } = inChinese(world, note);
  const known = zh.length === 0 ? [] : [`${zh.join("；")}。`];
  return rest === "" ? known : [...known, ...(known.length === 0 ? [] : [" "]), mark, " ", { text: rest, lang: "en" }];
}

/** English notes may name an act in Chinese; what counts is the language in which the sentence begins. */
function isChinese(note: string): boolean {
  return /\p{Script=Han}/u.test(note) && !/^[A-Za-z]+ [a-z]+ /.test(note);
}
