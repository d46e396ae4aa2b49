import type { Citation, Clause, Text } from "@mulu/schema";

const digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** @public A number from 0 to 9999 in Chinese, as articles are numbered: 78 → 七十八, 105 → 一百零五. */
export function chineseNumber(value: number): string {
  if (value === 0) return "零";
  const places = ["", "十", "百", "千"];
  let text = "";
  let gap = false;
  for (let power = 3; power >= 0; power -= 1) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) {
      gap = text !== "";
      continue;
    }
    text += `${gap ? "零" : ""}${digits[digit] ?? ""}${places[power] ?? ""}`;
    gap = false;
  }
  return text.replace(/^一十/, "十");
}

/** Articles in words, as far as they were asked: thousands of citations name the same few hundred numbers. */
const inWords = new Map<string, string>();

/** As many as are kept: more than any law has articles. */
const mostKept = 2000;

function chineseArticle(article: string): string {
  const known = inWords.get(article);
  if (known !== undefined) return known;
  const [number = "", sub] = article.split("-");
  const said = `第${chineseNumber(Number(number))}条${sub === undefined ? "" : `之${chineseNumber(Number(sub))}`}`;
  if (inWords.size < mostKept) inWords.set(article, said);
  return said;
}

/** @public A clause in words: 第五十四条第二款第（三）项第2目; Article 54, paragraph 2, item 3, subitem 2. */
export function formatClause(clause: Partial<Clause>): Text {
  const { article, paragraph, item, subitem } = clause;
  if (article === undefined) return { zh: "", en: "" };
  const zh =
    chineseArticle(article) +
    (paragraph === undefined ? "" : `第${chineseNumber(paragraph)}款`) +
    (item === undefined ? "" : `第（${chineseNumber(item)}）项`) +
    (subitem === undefined ? "" : `第${subitem}目`);
  const en =
    `Article ${article}` +
    (paragraph === undefined ? "" : `, paragraph ${paragraph}`) +
    (item === undefined ? "" : `, item ${item}`) +
    (subitem === undefined ? "" : `, subitem ${subitem}`);
  return { zh, en };
}

/** @public A citation in words: 《中华人民共和国招标投标法》第五十四条第二款. Without a title the id stands in for it. */
export function formatCitation(citation: Citation, title?: Text): Text {
  const clause = formatClause(citation);
  const zh = title?.zh ?? citation.instrument;
  const en = title?.en ?? citation.instrument;
  return { zh: `《${zh}》${clause.zh}`, en: clause.en === "" ? en : `${en}, ${clause.en}` };
}

/**
 * @public Several citations in words, those of one instrument under one title: 《…》第一条、第九条.
 * @param titleOf title of an instrument by id, where it is known
 */
export function formatCitations(citations: readonly Citation[], titleOf: (id: string) => Text | undefined): Text {
  const byInstrument = new Map<string, Citation[]>();
  for (const citation of citations) {
    byInstrument.set(citation.instrument, [...(byInstrument.get(citation.instrument) ?? []), citation]);
  }
  const groups = [...byInstrument.values()].map(([first, ...others]) => {
    if (!first) return { zh: "", en: "" };
    const head = formatCitation(first, titleOf(first.instrument));
    const rest = others.map(formatClause);
    return {
      zh: [head.zh, ...rest.map(({ zh }) => zh)].join("、"),
      en: [head.en, ...rest.map(({ en }) => en)].join(", "),
    };
  });
  return { zh: groups.map(({ zh }) => zh).join("；"), en: groups.map(({ en }) => en).join("; ") };
}
