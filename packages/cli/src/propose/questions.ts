import type { Text } from "@mulu/schema";
import { say } from "../words/say.js";

/** A question of a form. Its Chinese label is what an answer is found by, in every form it may take. */
export interface FormQuestion {
  id: string;
  label: Text;
  /** A column of the table, by its header, or a statement of the docket. */
  asks: "column" | "docket";
  /** Of a column, the field it fills. */
  path?: string;
  isRequired: boolean;
  /** One line, several, one of some, some of some. */
  form: "line" | "lines" | "one" | "some";
  options?: readonly Text[];
  /** Code list whose titles are the options. */
  vocabulary?: string;
  help?: Text;
  placeholder?: string;
}

/** Kinds of things that a form proposes. */
export type FormKind = "entry" | "measure" | "supplement";

/** The field each column fills, by its header: findings of rules name fields. */
const paths: Readonly<Record<string, string>> = {
  名称: "title.zh",
  英文名称: "title.en",
  类别: "category",
  信息性质: "polarity",
  主体性质: "subjects",
  法律依据: "basis",
  采集部门: "collectedBy",
  认定文书: "recognition.documents",
  失信程度标准: "severity.scheme",
  失信程度: "severity.level",
  失信程度认定部门: "severity.assignedBy",
  查询权限: "query.roles",
  查询用途: "query.purposes",
  查询审批: "query.approval",
  本人查询途径: "query.subjectAccess",
  异议渠道: "objection.channel",
  异议处理单位: "objection.handler",
  异议处理时限: "objection.within",
  是否共享: "sharing.shareable",
  共享范围: "sharing.scope",
  共享路径: "sharing.route",
  共享必要性: "sharing.necessity",
  共享依据同纳入依据: "sharing.followsInclusion",
  是否公开: "publication.publishable",
  公开范围: "publication.scope",
  公开渠道: "publication.channels",
  公开期限: "publication.term",
  公开必要性: "publication.necessity",
  公开依据同纳入依据: "publication.followsInclusion",
  个人信息使用目的: "personal.purpose",
  个人信息使用方式: "personal.method",
  个人信息使用范围: "personal.scope",
  使用个人信息须本人同意: "personal.consentRequired",
  数据字段: "fields",
  修复方式: "repair.methods",
  修复程序: "repair.procedure",
  修复时限: "repair.within",
  修复结果: "repair.outcomes",
  修复渠道: "repair.channels",
  修复办理单位: "repair.handler",
  措施类型: "type",
  措施性质: "effect",
  适用情形: "conduct",
  惩戒对象: "targets",
  期限: "duration",
  裁量: "discretion",
  实施主体: "implementer.title",
  实施主体类别: "implementer.kind",
  最低严重程度: "minSeverity",
  不区分程度的理由: "severityReason",
  关联性: "relevance",
};

type More = Partial<Pick<FormQuestion, "isRequired" | "form" | "options" | "vocabulary" | "help" | "placeholder">>;

const docket = (id: string, label: Text, more: More = {}): FormQuestion => ({
  ...{ id, label, asks: "docket", isRequired: false, form: "line" },
  ...more,
});
const column = (id: string, label: Text, more: More = {}): FormQuestion => ({
  ...{ id, label, asks: "column", isRequired: false, form: "line" },
  ...(paths[label.zh] === undefined ? {} : { path: paths[label.zh] }),
  ...more,
});

const required: More = { isRequired: true };
const unknownSaid = say("write-unknown-rather-than");
const yesNo = [say("yes"), say("no"), say("unknown")];

const before: readonly FormQuestion[] = [
  docket("proposer", say("proposing-body"), {
    ...required,
    help: say("only-member-unit-department"),
  }),
  docket("lead", say("lead-unit"), {
    ...required,
    help: say("who-leads-consultation"),
  }),
  docket("edition", say("edition-proposed"), {
    ...required,
    help: say("id-draft-edition"),
    placeholder: "local/370000/information/2027",
  }),
  docket("change", say("change-of-proposal"), {
    ...required,
    form: "one",
    options: [say("add-item"), say("amend"), say("remove-item")],
  }),
];

const after: readonly FormQuestion[] = [
  docket("why", say("reasons"), {
    ...required,
    form: "lines",
    help: say("what-solve-weak-punishment"),
  }),
  docket("effective", say("proposed-effective-date"), { placeholder: "2027-01-01" }),
  docket("provenance", say("provenance"), {
    ...required,
    form: "lines",
    help: say("where-read-when"),
  }),
  docket("table", say("whole-table"), {
    form: "lines",
    help: say("several-once-copy-table"),
  }),
];

const named: readonly FormQuestion[] = [
  column("title", say("title-label"), { isRequired: true }),
  column("title-en", say("title-english"), { help: unknownSaid }),
];

const basis = column("basis", say("legal-basis-instrument-article"), {
  isRequired: true,
  form: "lines",
  help: say("cite-article-do-not"),
  placeholder: "《中华人民共和国招标投标法》第五十四条第二款",
});

const entry: readonly FormQuestion[] = [
  ...named,
  column("category", say("category"), required),
  column("polarity", say("nature-information"), {
    isRequired: true,
    form: "one",
    vocabulary: "polarities",
  }),
  column("subjects", say("subjects-affected"), {
    isRequired: true,
    form: "some",
    vocabulary: "subject-kinds",
  }),
  basis,
  column("collected-by", say("collecting-department"), required),
  column("recognition", say("document-recognition")),
  column("severity-scheme", say("scheme-severity")),
  column("severity", say("severity")),
  column("severity-by", say("who-decides-severity")),
  column("query-roles", say("who-may-query")),
  column("query-purposes", say("purposes-queries")),
  column("query-approval", say("approval-queries")),
  column("query-own", say("how-subjects-query-their")),
  column("objection-channel", say("where-object")),
  column("objection-handler", say("who-handles-objections")),
  column("objection-within", say("time-limit-objections"), { placeholder: "10个工作日" }),
  column("sharing", say("shared-not"), { isRequired: true, form: "one", options: yesNo }),
  column("sharing-scope", say("scope-sharing")),
  column("sharing-route", say("route-sharing")),
  column("sharing-necessity", say("why-sharing-necessary"), { form: "lines" }),
  column("sharing-follows", say("shared-same-basis"), { form: "one", options: yesNo }),
  column("publication", say("public-not"), { isRequired: true, form: "one", options: yesNo }),
  column("publication-scope", say("scope-publication")),
  column("publication-channels", say("channels-publication")),
  column("publication-term", say("term-publication"), { placeholder: "1年至3年" }),
  column("publication-necessity", say("why-publication-necessary"), { form: "lines" }),
  column("publication-follows", say("public-same-basis"), { form: "one", options: yesNo }),
  column("personal-purpose", say("personal-information-purpose")),
  column("personal-method", say("personal-information-method")),
  column("personal-scope", say("personal-information-scope")),
  column("personal-consent", say("personal-information-consent"), {
    form: "one",
    options: yesNo,
  }),
  column("fields", say("data-fields")),
  column("repair-methods", say("how-repaired")),
  column("repair-procedure", say("procedure-repair")),
  column("repair-within", say("time-limit-repair"), { placeholder: "10个工作日" }),
  column("repair-outcomes", say("outcome-repair")),
  column("repair-channels", say("channels-repair")),
  column("repair-handler", say("who-handles-repair")),
];

const measure: readonly FormQuestion[] = [
  ...named,
  column("type", say("type-measure"), required),
  column("effect", say("effect"), { isRequired: true, form: "one", vocabulary: "measure-effects" }),
  column("conduct", say("conduct"), { ...required, form: "lines" }),
  column("subjects", say("subjects-of-measure"), {
    isRequired: true,
    form: "some",
    vocabulary: "measure-targets",
  }),
  basis,
  column("duration", say("duration"), { ...required, placeholder: "1年至3年；未知" }),
  column("discretion", say("mandatory-not"), {
    isRequired: true,
    form: "one",
    options: [say("mandatory"), say("discretionary"), say("unknown")],
  }),
  column("implementer", say("who-applies"), required),
  column("implementer-kind", say("what-applies")),
  column("severity", say("least-severity")),
  column("severity-reason", say("why-does-not-distinguish"), { form: "lines" }),
  column("relevance", say("relevance-conduct"), { form: "lines" }),
];

const localBasis = column("local-regulation", say("legal-basis-local-regulation"), {
  isRequired: true,
  form: "lines",
  help: say("local-regulation-region-article"),
});

/** All that is asked of what a form proposes, in the order in which it is asked. */
export const forms: Readonly<Record<FormKind, readonly FormQuestion[]>> = {
  entry: [...before, ...entry, ...after],
  measure: [...before, ...measure, ...after],
  supplement: [...before, ...entry.map((each) => (each.id === "basis" ? localBasis : each)), ...after],
};
