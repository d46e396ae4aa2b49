import type { Text } from "@mulu/schema";

import type { NotGiven } from "./parsed.js";

/** @public A form in which law is cited, an example of it, and what the reader makes of that. */
export interface CitationForm {
  id: string;
  group: FormGroup;
  form: Text;
  /** As somebody may write it. */
  written: string;
  /** The citations that are read, as they are printed in full. */
  reads: readonly string[];
  /** What is refused whole, as it is reported. */
  refused?: string;
  /** What is reported as not read, and why no clause is taken from it, where one stands there. */
  unread?: readonly string[];
  why?: NotGiven | undefined;
}

/** @public */
export type FormGroup = "clauses" | "lists" | "titles" | "numbers" | "pointers" | "refused";

/** @public What the groups are called, in their order. */
export const formGroups: Readonly<Record<FormGroup, Text>> = {
  clauses: { zh: "条、款、项、目", en: "Articles, paragraphs, items, subitems" },
  lists: { zh: "列举和起止", en: "Lists and ranges" },
  titles: { zh: "文件名称", en: "Titles" },
  numbers: { zh: "文号", en: "Document numbers" },
  pointers: { zh: "本法、该法、前款等指代", en: "Words that point elsewhere: 本法, 该法, 前款" },
  refused: { zh: "读不明白的，整条不取", en: "Not understood: refused whole" },
};

/** Name, in Chinese and English, what is written after the title of a law, and what it comes to. */
type Row = readonly [id: string, zh: string, en: string, written: string, result: string];

const read =
  (group: FormGroup) =>
  ([id, zh, en, written, result]: Row): CitationForm => ({
    ...{ id, group, form: { zh, en }, written: `《甲法》${written}`, reads: [`《甲法》${result}`] },
  });

const clauses: readonly Row[] = [
  ["article", "条", "an article", "第七十八条", "第七十八条"],
  [
    "paragraph-item",
    "条、款、项",
    "article, paragraph, item",
    "第七十八条第二款第（三）项",
    "第七十八条第二款第（三）项",
  ],
  [
    "item-of-article",
    "条下直接列项",
    "an item directly below an article",
    "第七十八条第（三）项",
    "第七十八条第（三）项",
  ],
  ["subitem", "目", "a subitem", "第七十八条第（三）项第二目", "第七十八条第（三）项第2目"],
  ["inserted", "增补的条：之一", "an inserted article: 之一", "第一百零二条之一第二款", "第一百零二条之一第二款"],
  ["digits", "阿拉伯数字", "digits", "第78条第2款第(3)项", "第七十八条第二款第（三）项"],
  ["mixed", "一条用数字、一款用汉字", "digits beside Chinese numerals", "第12条第二款", "第十二条第二款"],
  ["full-width", "全角数字、空格", "wide digits and spaces", "第 １２ 条 第 ２ 款", "第十二条第二款"],
  ["circled", "带圈数字", "a number in a circle", "第五条第①项", "第五条第（一）项"],
  ["zero", "〇、零、○", "three signs for nought", "第一〇二条", "第一百零二条"],
  ["chapter", "先写章、节", "chapter and section before it", "第三章第二节第二十条", "第二十条"],
];

const lists: readonly Row[] = [
  ["articles", "几条", "several articles", "第六十一、六十二条", "第六十一条、第六十二条"],
  ["articles-range", "起止", "a range", "第八条至第十条", "第八条、第九条、第十条"],
  ["articles-range-short", "省略“条”的起止", "a range with one 条", "第8-10条", "第八条、第九条、第十条"],
  ["articles-mixed", "起止与列举并用", "a range in a list", "第五条、第七条至第九条", "第五条、第七条、第八条、第九条"],
  ["paragraphs", "几款", "several paragraphs", "第五条第一款、第三款", "第五条第一款、第五条第三款"],
  [
    "paragraphs-range",
    "款的起止",
    "a range of paragraphs",
    "第五条第一至三款",
    "第五条第一款、第五条第二款、第五条第三款",
  ],
  ["items", "几项", "several items", "第五条第（一）、（三）项", "第五条第（一）项、第五条第（三）项"],
  [
    "items-range",
    "项的起止",
    "a range of items",
    "第五条第（一）项至第（三）项",
    "第五条第（一）项、第五条第（二）项、第五条第（三）项",
  ],
  [
    "subitems",
    "几目",
    "several subitems",
    "第五条第（一）项第1目、第2目",
    "第五条第（一）项第1目、第五条第（一）项第2目",
  ],
  [
    "back-up",
    "先项后款",
    "an item, then the next paragraph",
    "第五条第一款第（二）项、第三款",
    "第五条第一款第（二）项、第五条第三款",
  ],
  [
    "inserted-list",
    "几个“之几”",
    "several inserted articles",
    "第一百二十条之一至之三",
    "第一百二十条之一、第一百二十条之二、第一百二十条之三",
  ],
];

/** Words that make the clauses after them nobody's, and why. */
const pointers: readonly (readonly [...Row, NotGiven])[] = [
  ["this-law", "本法、本条例", "this law, this regulation", "本条例第六条", "本条例第六条", "this-instrument"],
  ["its-rules", "其实施细则", "its implementing rules", "其实施细则第六条", "其实施细则第六条", "that-instrument"],
  ["previous-paragraph", "前款", "the paragraph before", "前款第一项", "前款第一项", "relative"],
  ["this-article", "本条", "this article", "本条第二款", "本条第二款", "relative"],
  ["previous-article", "前条", "the article before", "前条第二款", "前条第二款", "relative"],
];

/** What is refused, and how it is reported. */
const refusals: readonly Row[] = [
  ["mixed-number", "一个数中汉字和数字混用", "digits and numerals within one number", "第一百03条", "第一百03条"],
  ["formal-numerals", "大写数字", "formal numerals", "第伍条", "第伍条"],
  [
    "paragraph-of-several",
    "几条之后的款",
    "a paragraph after several articles",
    "第三十三、三十四条第一款",
    "第三十三、三十四条第一款",
  ],
  [
    "inserted-range",
    "跨越增补条的起止",
    "a range across inserted articles",
    "第一百三十三条之一至第一百三十五条",
    "第一百三十三条之一至第一百三十五条",
  ],
  ["arrow", "箭头、省略号", "arrows and dots", "第八条→第十条", "第八条、第十条"],
  ["no-ordinal", "没有“第”的款、项", "a paragraph without 第", "第五条一款", "第五条、一款"],
  ["chapter-only", "只到章、节", "a chapter as a whole", "第三章", "第三章"],
  ["annex", "附则、附件中的条", "an article of an annex", "附件第三条", "附件、第三条"],
];

const others: readonly CitationForm[] = [
  {
    ...{ id: "bare", group: "titles", form: { zh: "不加书名号", en: "without 《》" } },
    ...{ written: "违反刑法第一百二十条之一、民法典第十条", reads: ["《刑法》第一百二十条之一", "《民法典》第十条"] },
  },
  {
    ...{ id: "nested", group: "titles", form: { zh: "名称中的名称", en: "a title within a title" } },
    ...{ written: "《关于修改〈甲法〉和《乙法》的决定》第二条", reads: ["《关于修改〈甲法〉和《乙法》的决定》第二条"] },
  },
  {
    ...{ id: "several", group: "titles", form: { zh: "几份文件", en: "several instruments" } },
    ...{
      written: "依据《甲法》第五条、《甲法实施条例》第六条和第七条",
      reads: ["《甲法》第五条", "《甲法实施条例》第六条、第七条"],
    },
  },
  {
    ...{ id: "short-name", group: "titles", form: { zh: "以下简称", en: "a short name given in the text" } },
    ...{
      written: "《甲条例》（以下简称《条例》）第五条，《条例》第六条",
      reads: ["《甲条例》第五条", "《甲条例》第六条"],
    },
  },
  {
    ...{ id: "numbered", group: "numbers", form: { zh: "机关代字、年份、序号", en: "prefix, year and number" } },
    ...{ written: "国办发[2020]49号文件第九条", reads: ["国办发〔2020〕49号第九条"] },
  },
  {
    ...{ id: "order", group: "numbers", form: { zh: "令，通号", en: "an order numbered throughout" } },
    ...{ written: "《甲条例》（国务院令第802号）第五条", reads: ["《甲条例》（国务院令第802号）第五条"] },
  },
  {
    ...{ id: "order-of-year", group: "numbers", form: { zh: "令，按年编号", en: "an order numbered by year" } },
    ...{ written: "交通运输部令2023年第14号第五条", reads: ["交通运输部令2023年第14号第五条"] },
  },
  {
    ...{ id: "order-after", group: "numbers", form: { zh: "“令”在后", en: "令 at the end" } },
    ...{ written: "交通运输部2023年第14号令第五条", reads: ["交通运输部令2023年第14号第五条"] },
  },
  {
    ...{ id: "announcement", group: "numbers", form: { zh: "公告", en: "an announcement" } },
    ...{ written: "国家税务总局公告2018年第54号", reads: ["国家税务总局公告2018年第54号"] },
  },
  {
    ...{ id: "issued", group: "numbers", form: { zh: "以令公布的文件", en: "what an order put into force" } },
    ...{ written: "财政部令第1号公布的《甲办法》第五条", reads: ["《甲办法》（财政部令第1号）第五条"] },
  },
  {
    ...{
      id: "two-documents",
      group: "numbers",
      form: { zh: "顿号隔开的是两份文件", en: "a mark between makes two documents" },
    },
    ...{ written: "《甲法》、国办发〔2020〕49号第九条", reads: ["《甲法》", "国办发〔2020〕49号第九条"] },
  },
  {
    ...{
      id: "that-law",
      group: "pointers",
      form: { zh: "该法、同法，前文只有一部法", en: "that law, where one was named" },
    },
    ...{ written: "《甲法》第五条，同法第六条第一款", reads: ["《甲法》第五条", "《甲法》第六条第一款"] },
  },
  {
    ...{ id: "that-regulation", group: "pointers" },
    ...{ form: { zh: "该条例，前文只有一部条例", en: "that regulation, where one was named" } },
    ...{
      written: "《甲条例》第五条、《乙法》第七条，该条例第六条",
      reads: ["《甲条例》第五条", "《乙法》第七条", "《甲条例》第六条"],
    },
  },
  {
    ...{ id: "that-law-of-two", group: "pointers", why: "that-instrument" },
    ...{ form: { zh: "该法，前文有几部法", en: "that law, where several were named" } },
    ...{
      written: "《甲法》第五条、《乙法》第七条，该法第八条",
      reads: ["《甲法》第五条", "《乙法》第七条"],
      unread: ["该法第八条"],
    },
  },
  {
    ...{ id: "that-article", group: "pointers" },
    ...{ form: { zh: "该条、同条、该款", en: "that article, the same paragraph" } },
    ...{ written: "《甲法》第五条第一款和该条第二款", reads: ["《甲法》第五条第一款、第五条第二款"] },
  },
  {
    ...{ id: "compared", group: "pointers", form: { zh: "参照、比照", en: "cited for comparison" }, why: "compared" },
    ...{ written: "《甲法》第五条，参照《乙法》第六条", reads: ["《甲法》第五条"], unread: ["参照《乙法》", "第六条"] },
  },
  {
    ...{ id: "taken-out", group: "refused", form: { zh: "除外", en: "with an exception" }, why: "denied" },
    ...{
      written: "《甲法》第八条至第十条（第九条除外）",
      reads: ["《甲法》"],
      refused: "第八条至第十条、第九条",
      unread: ["除外"],
    },
  },
  {
    ...{ id: "denied", group: "refused", form: { zh: "否定为依据", en: "denied to be a basis" }, why: "denied" },
    ...{ written: "不再依据《甲法》第八条", reads: ["《甲法》"], refused: "不再依据…第八条", unread: ["不再"] },
  },
];

/** @public The forms of citation that are known, each with an example that is also its test. */
export const citationForms: readonly CitationForm[] = [
  ...clauses.map(read("clauses")),
  ...lists.map(read("lists")),
  ...others,
  ...pointers.map(
    ([id, zh, en, written, unread, why]): CitationForm => ({
      ...{ id, group: "pointers", form: { zh, en }, written: `《甲法》第五条和${written}`, reads: ["《甲法》第五条"] },
      ...{ unread: [unread], why },
    }),
  ),
  ...refusals.map(
    ([id, zh, en, written, refused]): CitationForm => ({
      ...{ id, group: "refused", form: { zh, en }, written: `《甲法》${written}`, reads: ["《甲法》"], refused },
      // A chapter is no clause, and has no place among them.
      ...(written.endsWith("章") ? {} : { why: "not-understood" }),
    }),
  ),
];
