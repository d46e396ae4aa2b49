import type { Text } from "@mulu/schema";

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

const t = (zh: string, en: string): Text => ({ zh, en });

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
const unknownSaid = t("不知道的写“未知”，不要猜测。", "Write “unknown” rather than guess.");
const yesNo = [t("是", "yes"), t("否", "no"), t("未知", "unknown")];

const before: readonly FormQuestion[] = [
  docket("proposer", t("提出单位", "Proposing body"), {
    ...required,
    help: t(
      "全国提案由成员单位或者其他有关部门提出，地方提案由本地区部门提出。",
      "Only a member unit or department may propose.",
    ),
  }),
  docket("lead", t("牵头单位", "Lead unit"), {
    ...required,
    help: t("组织征求意见和汇总的单位。", "Who leads the consultation."),
  }),
  docket("edition", t("所提版本", "Edition proposed"), {
    ...required,
    help: t("草案版本的标识。", "Id of the draft edition."),
    placeholder: "local/370000/information/2027",
  }),
  docket("change", t("改动", "Change"), {
    ...required,
    form: "one",
    options: [t("新增", "add"), t("修改", "amend"), t("删除", "remove")],
  }),
];

const after: readonly FormQuestion[] = [
  docket("why", t("理由", "Reasons"), {
    ...required,
    form: "lines",
    help: t(
      "要解决什么问题。“现行惩戒力度不足”不是理由，请改提修法建议。",
      "What it is to solve. Weak punishment is no ground; file a law-amendment suggestion.",
    ),
  }),
  docket("effective", t("拟施行日期", "Proposed effective date"), { placeholder: "2027-01-01" }),
  docket("provenance", t("来源", "Provenance"), {
    ...required,
    form: "lines",
    help: t("在哪里看到、何时核对；公文写文号。", "Where it was read, and when."),
  }),
  docket("table", t("整张表", "The whole table"), {
    form: "lines",
    help: t(
      "一次提多项的，从 Excel 里连表头复制，粘贴在这里；上面各列可以不填。",
      "Several at once: copy the table with its header row and paste it here; the columns above may stay empty.",
    ),
  }),
];

const named: readonly FormQuestion[] = [
  column("title", t("名称", "Title"), { isRequired: true }),
  column("title-en", t("英文名称", "Title in English"), { help: unknownSaid }),
];

const basis = column("basis", t("法律依据", "Legal basis: instrument, article, paragraph, item"), {
  isRequired: true,
  form: "lines",
  help: t("写到条款，不要粘贴法律原文。", "Cite the article; do not paste its text."),
  placeholder: "《中华人民共和国招标投标法》第五十四条第二款",
});

const entry: readonly FormQuestion[] = [
  ...named,
  column("category", t("类别", "Category"), required),
  column("polarity", t("信息性质", "Nature of the information"), {
    isRequired: true,
    form: "one",
    vocabulary: "polarities",
  }),
  column("subjects", t("主体性质", "Subjects affected"), {
    isRequired: true,
    form: "some",
    vocabulary: "subject-kinds",
  }),
  basis,
  column("collected-by", t("采集部门", "Collecting department"), required),
  column("recognition", t("认定文书", "Document of recognition")),
  column("severity-scheme", t("失信程度标准", "Scheme of severity")),
  column("severity", t("失信程度", "Severity")),
  column("severity-by", t("失信程度认定部门", "Who decides the severity")),
  column("query-roles", t("查询权限", "Who may query")),
  column("query-purposes", t("查询用途", "Purposes of queries")),
  column("query-approval", t("查询审批", "Approval of queries")),
  column("query-own", t("本人查询途径", "How subjects query their own")),
  column("objection-channel", t("异议渠道", "Where to object")),
  column("objection-handler", t("异议处理单位", "Who handles objections")),
  column("objection-within", t("异议处理时限", "Time limit for objections"), { placeholder: "10个工作日" }),
  column("sharing", t("是否共享", "Shared or not"), { isRequired: true, form: "one", options: yesNo }),
  column("sharing-scope", t("共享范围", "Scope of sharing")),
  column("sharing-route", t("共享路径", "Route of sharing")),
  column("sharing-necessity", t("共享必要性", "Why sharing is necessary"), { form: "lines" }),
  column("sharing-follows", t("共享依据同纳入依据", "Shared on the same basis"), { form: "one", options: yesNo }),
  column("publication", t("是否公开", "Public or not"), { isRequired: true, form: "one", options: yesNo }),
  column("publication-scope", t("公开范围", "Scope of publication")),
  column("publication-channels", t("公开渠道", "Channels of publication")),
  column("publication-term", t("公开期限", "Term of publication"), { placeholder: "1年至3年" }),
  column("publication-necessity", t("公开必要性", "Why publication is necessary"), { form: "lines" }),
  column("publication-follows", t("公开依据同纳入依据", "Public on the same basis"), { form: "one", options: yesNo }),
  column("personal-purpose", t("个人信息使用目的", "Personal information: purpose")),
  column("personal-method", t("个人信息使用方式", "Personal information: method")),
  column("personal-scope", t("个人信息使用范围", "Personal information: scope")),
  column("personal-consent", t("使用个人信息须本人同意", "Personal information: consent"), {
    form: "one",
    options: yesNo,
  }),
  column("fields", t("数据字段", "Data fields")),
  column("repair-methods", t("修复方式", "How it is repaired")),
  column("repair-procedure", t("修复程序", "Procedure of repair")),
  column("repair-within", t("修复时限", "Time limit for repair"), { placeholder: "10个工作日" }),
  column("repair-outcomes", t("修复结果", "Outcome of repair")),
  column("repair-channels", t("修复渠道", "Channels of repair")),
  column("repair-handler", t("修复办理单位", "Who handles repair")),
];

const measure: readonly FormQuestion[] = [
  ...named,
  column("type", t("措施类型", "Type of measure"), required),
  column("effect", t("措施性质", "Effect"), { isRequired: true, form: "one", vocabulary: "measure-effects" }),
  column("conduct", t("适用情形", "Conduct"), { ...required, form: "lines" }),
  column("subjects", t("惩戒对象", "Subjects affected"), {
    isRequired: true,
    form: "some",
    vocabulary: "measure-targets",
  }),
  basis,
  column("duration", t("期限", "Duration"), { ...required, placeholder: "1年至3年；未知" }),
  column("discretion", t("裁量", "Mandatory or not"), {
    isRequired: true,
    form: "one",
    options: [t("应当", "mandatory"), t("可以", "discretionary"), t("未知", "unknown")],
  }),
  column("implementer", t("实施主体", "Who applies it"), required),
  column("implementer-kind", t("实施主体类别", "What applies it is")),
  column("severity", t("最低严重程度", "Least severity")),
  column("severity-reason", t("不区分程度的理由", "Why it does not distinguish severity"), { form: "lines" }),
  column("relevance", t("关联性", "Relevance to the conduct"), { form: "lines" }),
];

const localBasis = column("local-regulation", t("法律依据", "Legal basis: a local regulation of the region"), {
  isRequired: true,
  form: "lines",
  help: t(
    "本地区的地方性法规，写到条款；行动计划、通知和地方政府规章不能作为设列依据。",
    "A local regulation of that region, with the article; plans, notices and government rules do not do.",
  ),
});

/** All that is asked of what a form proposes, in the order in which it is asked. */
export const forms: Readonly<Record<FormKind, readonly FormQuestion[]>> = {
  entry: [...before, ...entry, ...after],
  measure: [...before, ...measure, ...after],
  supplement: [...before, ...entry.map((each) => (each.id === "basis" ? localBasis : each)), ...after],
};
