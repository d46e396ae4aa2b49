import { current, editionYaml, next, officeWorld } from "./proposal.js";

const codes = (title: string, ...values: readonly (readonly [string, string, string])[]): string =>
  `title: { zh: ${title}, en: Example }\nclosed: false\nvalues:\n${values
    .map(([code, zh, en]) => `  - { code: ${code}, title: { zh: ${zh}, en: ${en} } }\n`)
    .join("")}provenance: { status: inferred, confidence: high, verified: 2026-01-01, note: 示例数据 }\n`;

/** The catalogs of an office that has a draft, and the codes that a form names. */
export const formWorld: Readonly<Record<string, string>> = {
  ...officeWorld,
  [`${next}/edition.yaml`]: editionYaml("2027", "draft", `supersedes: ${current}\n`),
  "vocabularies/polarities.yaml": codes("信息性质", ["negative", "负面", "Negative"], ["basic", "基础", "Basic"]),
  "vocabularies/day-calendars.yaml": codes("日", ["working", "工作日", "Working days"], ["calendar", "自然日", "Days"]),
  "vocabularies/subject-kinds.yaml": codes("主体", ["legal-person", "法人", "Legal person"]),
  "vocabularies/share-scopes.yaml": codes("共享范围", ["authorised-departments", "有权限的部门", "Authorised"]),
};

/** What a clerk writes, by label. */
export const filled: Readonly<Record<string, string>> = {
  提出单位: "示例局",
  牵头单位: "示例部",
  所提版本: next,
  改动: "新增 / add",
  名称: "示例许可信息",
  英文名称: "Example licences",
  类别: "行政管理信息",
  信息性质: "基础",
  主体性质: "法人",
  法律依据: "《示例省社会信用条例》第十二条",
  采集部门: "示例局",
  查询权限: "示例部门经办人",
  查询用途: "示例许可审查",
  查询审批: "处室负责人批准",
  本人查询途径: "示例窗口",
  异议渠道: "示例窗口",
  异议处理单位: "示例局",
  异议处理时限: "10个工作日",
  是否共享: "是 / yes",
  共享范围: "有权限的部门",
  共享必要性: "许可审查所需",
  共享依据同纳入依据: "是 / yes",
  是否公开: "否 / no",
  理由: "示例理由",
  拟施行日期: "2027-01-01",
  来源: "示例处收集",
};

/** The answers as a letter. @param end what stands below them */
export const letter = (answers: Readonly<Record<string, string>>, end = ""): string =>
  `各位好：\n\n${Object.entries(answers)
    .map(([label, text]) => `${label}：${text.replace(/ \/ .*/, "")}`)
    .join("\n")}\n${end}`;

const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString("base64");
/** A mail with files attached. */
export const eml = (text: string, ...attached: readonly (readonly [name: string, bytes: Uint8Array])[]): string =>
  [
    ...["From: x@example.invalid", "MIME-Version: 1.0", 'Content-Type: multipart/mixed; boundary="b"', ""],
    ...["--b", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", "", base64(text)],
    ...attached.flatMap(([name, bytes]) => [
      ...["--b", `Content-Type: application/octet-stream; name="${name}"`],
      ...[
        `Content-Disposition: attachment; filename="${name}"`,
        "Content-Transfer-Encoding: base64",
        "",
        base64(bytes),
      ],
    ]),
    "--b--",
  ].join("\r\n");
