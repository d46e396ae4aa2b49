import { titleOf } from "@mulu/engine";
import type { DocumentKind, PublishedDocument, Text } from "@mulu/schema";

const kindNames: Readonly<Record<DocumentKind, Text>> = {
  vocabulary: { zh: "代码表", en: "Vocabulary" },
  instrument: { zh: "文件", en: "Instrument" },
  organization: { zh: "机构", en: "Organization" },
  region: { zh: "行政区划", en: "Region" },
  edition: { zh: "版本", en: "Edition" },
  entry: { zh: "条目", en: "Entry" },
  measure: { zh: "措施", en: "Measure" },
  commitment: { zh: "告知承诺事项", en: "Commitment matter" },
  indicator: { zh: "指标", en: "Indicator" },
  incentive: { zh: "激励措施", en: "Incentive" },
  list: { zh: "名单", en: "List" },
  "repair-rule": { zh: "信用修复规则", en: "Repair rule" },
  platform: { zh: "平台", en: "Platform" },
  evaluation: { zh: "评价办法", en: "Evaluation scheme" },
  "record-format": { zh: "数据格式", en: "Record format" },
  docket: { zh: "征求意见卷宗", en: "Docket" },
  "register-row": { zh: "登记表", en: "Register row" },
  redirect: { zh: "墓碑", en: "Tombstone" },
};

/** Titles of instruments stand in 《》, other names in quotes; a quote within becomes a single one, as GB/T 15834 has it. */
function quoted(document: PublishedDocument, zh: string): string {
  if (document.documentKind === "instrument") return `《${zh}》`;
  return `“${zh.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}

/** The document by kind and title, as a message names it: 措施“…”, 《…》; Measure “…”. */
export function nameOf(document: PublishedDocument): Text {
  const title = titleOf(document);
  const kind = kindNames[document.documentKind];
  const zhKind = document.documentKind === "instrument" ? "" : kind.zh;
  return { zh: `${zhKind}${quoted(document, title.zh)}`, en: `${kind.en} “${title.en}”` };
}
