import type { Said } from "@mulu/schema";

import type { FormGroup, FormName } from "../words/citations/messages.js";
import { say } from "../words/citations/say.js";
import type { NotGiven } from "./parsed.js";

/** @public A form in which law is cited, an example of it, and what the reader makes of that. */
export interface CitationForm {
  id: FormName;
  group: FormGroup;
  form: Said;
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
export type { FormGroup } from "../words/citations/messages.js";

/** @public What the groups are called, in their order. */
export const formGroups: Readonly<Record<FormGroup, Said>> = {
  clauses: say("group.clauses"),
  lists: say("group.lists"),
  titles: say("group.titles"),
  numbers: say("group.numbers"),
  pointers: say("group.pointers"),
  refused: say("group.refused"),
};

/** A form, whose name stands in words of each language. */
type Form = Omit<CitationForm, "form">;

/** Name, what is written after the title of a law, and what it comes to. */
type Row = readonly [id: FormName, written: string, result: string];

const read =
  (group: FormGroup) =>
  ([id, written, result]: Row): Form => ({
    ...{ id, group, written: `《甲法》${written}`, reads: [`《甲法》${result}`] },
  });

const clauses: readonly Row[] = [
  ["article", "第七十八条", "第七十八条"],
  ["paragraph-item", "第七十八条第二款第（三）项", "第七十八条第二款第（三）项"],
  ["item-of-article", "第七十八条第（三）项", "第七十八条第（三）项"],
  ["subitem", "第七十八条第（三）项第二目", "第七十八条第（三）项第2目"],
  ["inserted", "第一百零二条之一第二款", "第一百零二条之一第二款"],
  ["digits", "第78条第2款第(3)项", "第七十八条第二款第（三）项"],
  ["mixed", "第12条第二款", "第十二条第二款"],
  ["full-width", "第 １２ 条 第 ２ 款", "第十二条第二款"],
  ["circled", "第五条第①项", "第五条第（一）项"],
  ["zero", "第一〇二条", "第一百零二条"],
  ["chapter", "第三章第二节第二十条", "第二十条"],
];

const lists: readonly Row[] = [
  ["articles", "第六十一、六十二条", "第六十一条、第六十二条"],
  ["articles-range", "第八条至第十条", "第八条、第九条、第十条"],
  ["articles-range-short", "第8-10条", "第八条、第九条、第十条"],
  ["articles-mixed", "第五条、第七条至第九条", "第五条、第七条、第八条、第九条"],
  ["paragraphs", "第五条第一款、第三款", "第五条第一款、第五条第三款"],
  ["paragraphs-range", "第五条第一至三款", "第五条第一款、第五条第二款、第五条第三款"],
  ["items", "第五条第（一）、（三）项", "第五条第（一）项、第五条第（三）项"],
  ["items-range", "第五条第（一）项至第（三）项", "第五条第（一）项、第五条第（二）项、第五条第（三）项"],
  ["subitems", "第五条第（一）项第1目、第2目", "第五条第（一）项第1目、第五条第（一）项第2目"],
  ["back-up", "第五条第一款第（二）项、第三款", "第五条第一款第（二）项、第五条第三款"],
  ["inserted-list", "第一百二十条之一至之三", "第一百二十条之一、第一百二十条之二、第一百二十条之三"],
];

/** Words that make the clauses after them nobody's, and why. */
const pointers: readonly (readonly [...Row, NotGiven])[] = [
  ["this-law", "本条例第六条", "本条例第六条", "this-instrument"],
  ["its-rules", "其实施细则第六条", "其实施细则第六条", "that-instrument"],
  ["previous-paragraph", "前款第一项", "前款第一项", "relative"],
  ["this-article", "本条第二款", "本条第二款", "relative"],
  ["previous-article", "前条第二款", "前条第二款", "relative"],
];

/** What is refused, and how it is reported. */
const refusals: readonly Row[] = [
  ["mixed-number", "第一百03条", "第一百03条"],
  ["formal-numerals", "第伍条", "第伍条"],
  ["paragraph-of-several", "第三十三、三十四条第一款", "第三十三、三十四条第一款"],
  ["inserted-range", "第一百三十三条之一至第一百三十五条", "第一百三十三条之一至第一百三十五条"],
  ["arrow", "第八条→第十条", "第八条、第十条"],
  ["no-ordinal", "第五条一款", "第五条、一款"],
  ["chapter-only", "第三章", "第三章"],
  ["annex", "附件第三条", "附件、第三条"],
];

const others: readonly Form[] = [
  {
    ...{ id: "bare", group: "titles" },
    ...{ written: "违反刑法第一百二十条之一、民法典第十条", reads: ["《刑法》第一百二十条之一", "《民法典》第十条"] },
  },
  {
    ...{ id: "nested", group: "titles" },
    ...{ written: "《关于修改〈甲法〉和《乙法》的决定》第二条", reads: ["《关于修改〈甲法〉和《乙法》的决定》第二条"] },
  },
  {
    ...{ id: "several", group: "titles" },
    ...{
      written: "依据《甲法》第五条、《甲法实施条例》第六条和第七条",
      reads: ["《甲法》第五条", "《甲法实施条例》第六条、第七条"],
    },
  },
  {
    ...{ id: "short-name", group: "titles" },
    ...{
      written: "《甲条例》（以下简称《条例》）第五条，《条例》第六条",
      reads: ["《甲条例》第五条", "《甲条例》第六条"],
    },
  },
  {
    ...{ id: "numbered", group: "numbers" },
    ...{ written: "国办发[2020]49号文件第九条", reads: ["国办发〔2020〕49号第九条"] },
  },
  {
    ...{ id: "order", group: "numbers" },
    ...{ written: "《甲条例》（国务院令第802号）第五条", reads: ["《甲条例》（国务院令第802号）第五条"] },
  },
  {
    ...{ id: "order-of-year", group: "numbers" },
    ...{ written: "交通运输部令2023年第14号第五条", reads: ["交通运输部令2023年第14号第五条"] },
  },
  {
    ...{ id: "order-after", group: "numbers" },
    ...{ written: "交通运输部2023年第14号令第五条", reads: ["交通运输部令2023年第14号第五条"] },
  },
  {
    ...{ id: "announcement", group: "numbers" },
    ...{ written: "国家税务总局公告2018年第54号", reads: ["国家税务总局公告2018年第54号"] },
  },
  {
    ...{ id: "issued", group: "numbers" },
    ...{ written: "财政部令第1号公布的《甲办法》第五条", reads: ["《甲办法》（财政部令第1号）第五条"] },
  },
  {
    ...{
      id: "two-documents",
      group: "numbers",
    },
    ...{ written: "《甲法》、国办发〔2020〕49号第九条", reads: ["《甲法》", "国办发〔2020〕49号第九条"] },
  },
  {
    ...{
      id: "that-law",
      group: "pointers",
    },
    ...{ written: "《甲法》第五条，同法第六条第一款", reads: ["《甲法》第五条", "《甲法》第六条第一款"] },
  },
  {
    ...{ id: "that-regulation", group: "pointers" },
    ...{
      written: "《甲条例》第五条、《乙法》第七条，该条例第六条",
      reads: ["《甲条例》第五条", "《乙法》第七条", "《甲条例》第六条"],
    },
  },
  {
    ...{ id: "that-law-of-two", group: "pointers", why: "that-instrument" },
    ...{
      written: "《甲法》第五条、《乙法》第七条，该法第八条",
      reads: ["《甲法》第五条", "《乙法》第七条"],
      unread: ["该法第八条"],
    },
  },
  {
    ...{ id: "that-article", group: "pointers" },
    ...{ written: "《甲法》第五条第一款和该条第二款", reads: ["《甲法》第五条第一款、第五条第二款"] },
  },
  {
    ...{ id: "compared", group: "pointers", why: "compared" },
    ...{ written: "《甲法》第五条，参照《乙法》第六条", reads: ["《甲法》第五条"], unread: ["参照《乙法》", "第六条"] },
  },
  {
    ...{ id: "taken-out", group: "refused", why: "denied" },
    ...{
      written: "《甲法》第八条至第十条（第九条除外）",
      reads: ["《甲法》"],
      refused: "第八条至第十条、第九条",
      unread: ["除外"],
    },
  },
  {
    ...{ id: "denied", group: "refused", why: "denied" },
    ...{ written: "不再依据《甲法》第八条", reads: ["《甲法》"], refused: "不再依据…第八条", unread: ["不再"] },
  },
];

const forms: readonly Form[] = [
  ...clauses.map(read("clauses")),
  ...lists.map(read("lists")),
  ...others,
  ...pointers.map(
    ([id, written, unread, why]): Form => ({
      ...{ id, group: "pointers", written: `《甲法》第五条和${written}`, reads: ["《甲法》第五条"] },
      ...{ unread: [unread], why },
    }),
  ),
  ...refusals.map(
    ([id, written, refused]): Form => ({
      ...{ id, group: "refused", written: `《甲法》${written}`, reads: ["《甲法》"], refused },
      // A chapter is no clause, and has no place among them.
      ...(written.endsWith("章") ? {} : { why: "not-understood" }),
    }),
  ),
];

/** @public The forms of citation that are known, each with an example that is also its test. */
export const citationForms: readonly CitationForm[] = forms.map((form) => ({ ...form, form: say(`form.${form.id}`) }));
