import type { Example } from "../rule.js";
import { exampleFile } from "./files.js";

const synthetic = "{ status: inferred, confidence: high, verified: 2026-01-01, note: 示例数据 }";
const register = "{ status: public-copy, confidence: high, source: ex-source, verified: 2026-01-01 }";

function instrument(zh: string, level: string, changes: Readonly<Record<string, string | null>> = {}): string {
  const title = `{ zh: 示例${zh}, en: Example ${level} }`;
  return exampleFile("instrument", { title, level, ...changes });
}

const instruments: Example = {
  "instruments/ex-law.yaml": instrument("法", "law", {
    articleCount: "{ version: 2014-10-01, count: 100 }",
    articles: `\n  "12": { gist: { zh: 示例要点, en: Example gist }, digest: "sha256:${"a".repeat(64)}" }`,
  }),
  "instruments/ex-admin-reg.yaml": instrument("条例", "administrative-regulation", { issuer: "ex-state-council" }),
  "instruments/ex-local-reg.yaml": instrument("省社会信用条例", "local-regulation", {
    issuer: "ex-local-congress",
    region: `"370000"`,
  }),
  "instruments/ex-central-policy.yaml": instrument("中央政策文件", "central-policy", {
    issuer: "ex-state-council",
    number: "示例发〔2014〕1号",
  }),
  "instruments/ex-state-council-decision.yaml": instrument("国务院决定", "state-council-decision", {
    issuer: "ex-state-council",
    number: "示例发〔2014〕2号",
  }),
  "instruments/ex-department-rule.yaml": instrument("部门规章", "department-rule", {
    issuer: "ex-ministry",
    number: "示例部令第1号",
  }),
  "instruments/ex-normative.yaml": instrument("规范性文件", "normative-document", {
    issuer: "ex-ministry",
    number: "示例规〔2014〕3号",
  }),
  "instruments/ex-draft.yaml": instrument("法（草案）", "law", { expressions: null, draft: "true" }),
  "instruments/ex-repealed.yaml": instrument("旧法", "law", { repealed: "{ date: 2020-01-01, by: ex-law }" }),
  "instruments/gbf-2020-49.yaml": `title:
  zh: 国务院办公厅关于进一步完善失信约束制度 构建诚信建设长效机制的指导意见
  en: Guiding Opinions on Further Improving the Systems for Restraining Untrustworthiness (2020)
level: central-policy
issuer: state-council-general-office
number: 国办发〔2020〕49号
expressions:
  - { adopted: 2020-12-07, effective: 2020-12-07 }
provenance: ${register}
`,
  "instruments/opinion-2025.yaml": `title:
  zh: 中共中央办公厅 国务院办公厅关于健全社会信用体系的意见
  en: Opinions on Improving the Social Credit System (2025)
level: central-policy
issuer: [cpc-general-office, state-council-general-office]
number: 中办发〔2025〕22号
expressions:
  - { adopted: 2025-03-21, effective: 2025-03-21 }
provenance: ${register}
`,
};

function organization(zh: string, en: string, kind: string): string {
  return exampleFile("organization", { title: `{ zh: ${zh}, en: ${en} }`, kind });
}

const organizations: Example = {
  "organizations/ex-congress.yaml": organization("示例人大", "Example congress", "national-peoples-congress"),
  "organizations/ex-state-council.yaml": organization("示例国务院", "Example state council", "state-council"),
  "organizations/ex-ministry.yaml": organization("示例部", "Example ministry", "state-council-department"),
  "organizations/ex-bureau.yaml": organization("示例局", "Example bureau", "local-department"),
  "organizations/ex-agency.yaml": organization("示例中心", "Example agency", "local-department"),
  "organizations/ex-local-congress.yaml": exampleFile("organization", {
    title: "{ zh: 示例省人大常委会, en: Example provincial congress }",
    kind: "local-peoples-congress",
    region: `"370000"`,
  }),
  "organizations/state-council-general-office.yaml": exampleFile("organization", {
    title: "{ zh: 国务院办公厅, en: General Office of the State Council }",
    kind: "state-council-general-office",
    provenance: register,
  }),
  "organizations/cpc-general-office.yaml": exampleFile("organization", {
    title: "{ zh: 中共中央办公厅, en: General Office of the CPC Central Committee }",
    kind: "party-general-office",
    provenance: register,
  }),
};

function region(title: string, level: string, parent: string | null): string {
  const parentCode = parent === null ? null : `"${parent}"`;
  return exampleFile("region", { title, level, parent: parentCode, provenance: register });
}

/** Real regions, because the rules on regions are about the real code table. */
const desk = "{ unit: { zh: 示例处, en: Example division }, contact: { zh: 示例窗口, en: Example counter } }";

const platforms: Example = {
  "platforms/ncisp.yaml": exampleFile("platform", {
    title: "{ zh: 全国信用信息共享平台, en: National Credit Information Sharing Platform }",
    repairDesk: desk,
  }),
  "platforms/credit-china.yaml": exampleFile("platform", {
    title: "{ zh: “信用中国”网站, en: Credit China }",
    uses: "[publication, repair]",
    publicQuery: "{ feeYuan: 0 }",
    repairDesk: desk,
  }),
};

const regions: Example = {
  "regions/100000.yaml": region("{ zh: 中华人民共和国, en: China }", "national", null),
  "regions/110000.yaml": region("{ zh: 北京市, en: Beijing }", "province", "100000"),
  "regions/370000.yaml": region("{ zh: 山东省, en: Shandong }", "province", "100000"),
  "regions/370200.yaml": region("{ zh: 青岛市, en: Qingdao }", "prefecture", "370000"),
  "regions/440000.yaml": region("{ zh: 广东省, en: Guangdong }", "province", "100000"),
  "regions/440200.yaml": region("{ zh: 韶关市, en: Shaoguan }", "prefecture", "440000"),
};

function vocabulary(
  title: string,
  values: readonly (readonly [code: string, zh: string, en: string, ceiling?: string])[],
): string {
  const rows = values
    .map(([code, zh, en, ceiling]) => {
      const limit = ceiling === undefined ? "" : `, ceiling: ${ceiling}`;
      return `  - { code: ${code}, title: { zh: ${zh}, en: ${en} }${limit} }\n`;
    })
    .join("");
  return `title: ${title}\nclosed: false\nvalues:\n${rows}provenance: ${synthetic}\n`;
}

const vocabularies: Example = {
  "vocabularies/legal-levels.yaml": vocabulary("{ zh: 效力级别, en: Legal levels }", [
    ["law", "法律", "Law"],
    ["administrative-regulation", "行政法规", "Administrative regulation"],
    ["local-regulation", "地方性法规", "Local regulation"],
    ["central-policy", "党中央、国务院政策文件", "Central policy document"],
    ["state-council-decision", "国务院决定、命令", "State Council decision or order"],
    ["department-rule", "部门规章", "Department rule"],
    ["local-government-rule", "地方政府规章", "Local government rule"],
    ["judicial-interpretation", "司法解释", "Judicial interpretation"],
    ["normative-document", "规范性文件", "Normative document"],
    ["memorandum", "合作备忘录", "Memorandum of cooperation"],
    ["standard", "标准", "Standard"],
    ["plan", "规划、计划", "Plan"],
    ["needs-ruling", "待定级别", "Level awaiting a ruling"],
  ]),
  "vocabularies/information-categories.yaml": vocabulary("{ zh: 信息类别, en: Categories of information }", [
    ["administrative-management", "行政管理信息", "Administrative management"],
  ]),
  "vocabularies/sources.yaml": vocabulary("{ zh: 来源, en: Sources }", [
    ["ex-source", "示例来源", "Example source"],
    ["ex-copy", "示例副本", "Example copy", "medium"],
  ]),
  "vocabularies/public-hosts.yaml": vocabulary("{ zh: 可公开的网站, en: Public hosts }", [
    ["www.example.gov.cn", "示例发布者", "Example publisher"],
  ]),
  "vocabularies/key-professions.yaml": vocabulary("{ zh: 重点职业人群, en: Key professions }", [
    ["auditing", "审计", "Auditing"],
  ]),
  "vocabularies/consultee-groups.yaml": vocabulary("{ zh: 征求意见的对象, en: Groups consulted }", [
    ["experts", "专家", "Experts"],
    ["public", "社会公众", "The public"],
  ]),
  "vocabularies/notice-parts.yaml": vocabulary("{ zh: 告知内容, en: Parts of the notice }", [
    ["liability", "不实承诺的责任", "Liability for a false commitment"],
  ]),
  "vocabularies/publication-channels.yaml": vocabulary("{ zh: 公开渠道, en: Channels of publication }", [
    ["department-portal", "认定部门门户网站", "Portal of the recognising department"],
  ]),
  "vocabularies/recognition-documents.yaml": vocabulary("{ zh: 认定文书, en: Documents of recognition }", [
    ["arbitral-award", "仲裁裁决", "Arbitral award"],
  ]),
  "vocabularies/list-fields.yaml": vocabulary("{ zh: 名单设列领域, en: Fields of lists }", [
    ["market-regulation", "市场监督管理", "Market regulation"],
    ["taxation", "税收", "Taxation"],
  ]),
};

function edition(zh: string, en: string, changes: Readonly<Record<string, string | null>> = {}): string {
  return exampleFile("edition", { title: `{ zh: 示例${zh}, en: Example ${en} }`, ...changes });
}

const from2022 = { dates: "{ effective: 2022-01-01 }" };

const editions: Example = {
  "national/information/ex-2022/edition.yaml": edition("目录（2022年版）", "catalog (2022)", from2022),
  "national/information/ex-2026/edition.yaml": edition("目录（2026年版）", "catalog (2026)"),
  "national/measures/ex-2022/edition.yaml": edition("清单（2022年版）", "list of measures (2022)", {
    ...from2022,
    categories: null,
  }),
  "national/measures/ex-2026/edition.yaml": edition("清单（2026年版）", "list of measures (2026)", {
    categories: null,
  }),
  "local/370000/information/ex-2026/edition.yaml": edition("补充目录", "supplement", {
    supplements: "national/information",
  }),
  "local/370000/measures/ex-2026/edition.yaml": edition("补充清单", "supplement of measures", {
    supplements: "national/measures",
    categories: null,
  }),
};

/**
 * @public A small synthetic world in which every example of a rule is laid: path below catalogs/ → YAML.
 * Nothing in it gives a finding. Everything invented says 示例 in its title; regions and the two opinions are real.
 */
export const exampleWorld: Example = {
  ...instruments,
  ...organizations,
  ...platforms,
  ...regions,
  ...vocabularies,
  ...editions,
};
