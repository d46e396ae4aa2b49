import { isPutForward } from "@mulu/engine";
import type { PublishedDocument } from "@mulu/schema";

import { byCodeUnit, literal } from "./artefact.js";
import type { Artefact, EmitInput } from "./artefact.js";

/** Ids in the short form citations use: the last segment of the path. */
const slugOf = ({ id }: PublishedDocument): string[] => [id.slice(id.lastIndexOf("/") + 1)];

/** The id, and the id without edition or version, which names the thing through time; proposals have no part in that. */
const idAndConcept = (document: PublishedDocument): string[] =>
  isPutForward(document) ? [document.id] : [document.id, document.concept];

const divisionCodes = (document: PublishedDocument): string[] =>
  document.documentKind === "region" ? (document.divisions ?? []).map(({ code }) => code) : [];

const idOnly = ({ id }: PublishedDocument): string[] => [id];

interface IdFamily {
  name: string;
  text: string;
  kind?: PublishedDocument["documentKind"];
  idsOf: (document: PublishedDocument) => string[];
}

const families: readonly IdFamily[] = [
  { name: "DocumentId", text: "任一文档的标识。Id of any document.", idsOf: idOnly },
  { name: "InstrumentId", text: "文件标识。Id of an instrument.", kind: "instrument", idsOf: slugOf },
  { name: "OrganizationId", text: "机构标识。Id of an organization.", kind: "organization", idsOf: slugOf },
  {
    name: "RegionCode",
    text: "行政区划代码，包括只列在省级文件中的。Region code of GB/T 2260, those listed by their province included.",
    kind: "region",
    idsOf: (document) => [...slugOf(document), ...divisionCodes(document)],
  },
  { name: "VocabularyId", text: "代码表标识。Id of a vocabulary.", kind: "vocabulary", idsOf: slugOf },
  { name: "EditionId", text: "版本标识。Id of an edition.", kind: "edition", idsOf: idOnly },
  {
    name: "EntryId",
    text: "条目标识，带或者不带版本。Id of an entry, with or without edition.",
    kind: "entry",
    idsOf: idAndConcept,
  },
  {
    name: "MeasureId",
    text: "措施标识，带或者不带版本。Id of a measure, with or without edition.",
    kind: "measure",
    idsOf: idAndConcept,
  },
  {
    name: "CommitmentId",
    text: "告知承诺事项标识，带或者不带版本。Id of a commitment matter, with or without edition.",
    kind: "commitment",
    idsOf: idAndConcept,
  },
  {
    name: "IndicatorId",
    text: "指标标识，带或者不带版本。Id of an indicator, with or without edition.",
    kind: "indicator",
    idsOf: idAndConcept,
  },
  {
    name: "IncentiveId",
    text: "激励措施标识，带或者不带版本。Id of an incentive, with or without edition.",
    kind: "incentive",
    idsOf: idAndConcept,
  },
  {
    name: "ListId",
    text: "名单标识，带或者不带版本。Id of a list standard, with or without version.",
    kind: "list",
    idsOf: idAndConcept,
  },
  {
    name: "RepairRuleId",
    text: "修复规则标识。Id of a generation of repair rules.",
    kind: "repair-rule",
    idsOf: idAndConcept,
  },
  { name: "EvaluationId", text: "评价办法标识。Id of an evaluation scheme.", kind: "evaluation", idsOf: idOnly },
  { name: "PlatformId", text: "平台标识。Id of a platform.", kind: "platform", idsOf: slugOf },
  {
    name: "RecordFormatId",
    text: "数据格式标识，带或者不带版本。Id of a record format, with or without version.",
    kind: "record-format",
    idsOf: idAndConcept,
  },
  { name: "RegisterRowId", text: "登记表行的标识。Id of a register row.", kind: "register-row", idsOf: slugOf },
  { name: "DocketId", text: "征求意见卷宗标识。Id of a docket.", kind: "docket", idsOf: slugOf },
];

function union(documents: readonly PublishedDocument[], { name, text, kind, idsOf }: IdFamily): string {
  const ofKind = documents.filter(({ documentKind }) => kind === undefined || documentKind === kind);
  const ids = [...new Set(ofKind.flatMap(idsOf))].sort(byCodeUnit);
  const members = ids.length === 0 ? " never" : ids.map((id) => `\n  | ${literal(id)}`).join("");
  return `/** ${text} */\nexport type ${name} =${members};\n`;
}

/** Ids as unions of literals, so that a wrong one does not compile. */
export function emitIds({ set }: EmitInput): Artefact[] {
  const types = families.map((family) => union(set.documents, family));
  return [
    { path: "ids.d.ts", content: types.join("\n") },
    // Types only; the module exists so that `import type … from "@mulu/catalogs/ids"` resolves everywhere.
    { path: "ids.js", content: "export {};\n" },
  ];
}
