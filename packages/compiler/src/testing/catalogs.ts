import type { Finding } from "@mulu/schema";

import { check } from "../check/check.js";
import type { CheckOptions } from "../check/options.js";
import type { SourceFiles } from "../compilation.js";
import { compile } from "../compile.js";

const provenance = "provenance: { status: inferred, confidence: high, source: synthetic, verified: 2026-01-01 }\n";

/** A small sound world: every kind of file once, every reference resolved. */
export const soundFiles: Readonly<Record<string, string>> = {
  "vocabularies/sources.yaml": `title: { zh: 来源, en: Sources }
closed: false
values:
  - { code: synthetic, title: { zh: 虚构, en: Synthetic } }
${provenance}`,
  "vocabularies/list-fields.yaml": `title: { zh: 设列领域, en: Fields }
closed: false
values:
  - { code: taxation, title: { zh: 税收, en: Taxation } }
${provenance}`,
  "vocabularies/legal-levels.yaml": `title: { zh: 效力级别, en: Legal levels }
closed: true
values:
${[
  "law=法律",
  "administrative-regulation=行政法规",
  "local-regulation=地方性法规",
  "central-policy=中央政策文件",
  "state-council-decision=国务院决定",
  "department-rule=部门规章",
  "local-government-rule=地方政府规章",
  "judicial-interpretation=司法解释",
  "normative-document=规范性文件",
  "memorandum=备忘录",
  "standard=标准",
  "plan=规划",
  "needs-ruling=待定",
]
  .map((pair) => pair.split("="))
  .map(([code, zh]) => `  - { code: ${code ?? ""}, title: { zh: ${zh ?? ""}, en: ${code ?? ""} } }\n`)
  .join("")}${provenance}`,
  "organizations/congress.yaml": `title: { zh: 示例人大, en: Example congress }
kind: national-peoples-congress
${provenance}`,
  "organizations/ministry.yaml": `title: { zh: 示例部, en: Example ministry }
kind: state-council-department
parent: congress
${provenance}`,
  "regions/100000.yaml": `title: { zh: 中国, en: China }\nlevel: national\n${provenance}`,
  "regions/310000.yaml": `title: { zh: 上海市, en: Shanghai }\nlevel: province\nparent: "100000"\n${provenance}`,
  "instruments/tax-law.yaml": `title: { zh: 示例税法, en: Example Tax Law }
level: law
issuer: congress
expressions:
  - { adopted: 2010-01-01, effective: 2010-05-01 }
${provenance}`,
  "national/information/2026/edition.yaml": `title: { zh: 示例目录, en: Example catalog }
nature: exercise
dates: { effective: 2026-01-01 }
categories:
  - { code: management, title: { zh: 管理, en: Management } }
basis:
  - { instrument: tax-law, article: "1", role: inclusion, weight: operative }
${provenance}`,
  "national/information/2026/penalty.yaml": `title: { zh: 示例处罚, en: Example penalty }
category: management
polarity: negative
subjects: [legal-person]
basis:
  - { instrument: tax-law, article: "2", role: inclusion, weight: operative }
records: [penalty]
repair: { rules: national/repair/2026 }
${provenance}`,
  "national/measures/2026/edition.yaml": `title: { zh: 示例清单, en: Example list of measures }
nature: exercise
dates: { effective: 2026-01-01 }
${provenance}`,
  "national/measures/2026/ban.yaml": `title: { zh: 示例禁入, en: Example ban }
type: restrict-market-access
effect: reduces-rights
basis:
  - { instrument: tax-law, article: "3", role: measure, weight: operative }
triggers: [national/information/penalty, national/lists/defaulters]
${provenance}`,
  "national/commitments/2026/edition.yaml": `title: { zh: 示例告知承诺事项, en: Example commitment matters }
nature: exercise
dates: { effective: 2026-01-01 }
${provenance}`,
  "national/commitments/2026/tax-paid.yaml": `title: { zh: 示例完税证明, en: Example tax certificate }
type: certificate-substitution
setBy: { instrument: tax-law, article: "5" }
basis:
  - { instrument: tax-law, article: "6", role: inclusion, weight: operative }
authority: ministry
${provenance}`,
  "national/indicators/2026/edition.yaml": `title: { zh: 示例指标, en: Example indicators }
nature: exercise
dates: { effective: 2026-01-01 }
${provenance}`,
  "national/indicators/2026/publicity.yaml": `title: { zh: 示例公示指标, en: Example indicator of publicity }
level: 1
${provenance}`,
  "national/indicators/2026/timely.yaml": `title: { zh: 示例及时公示, en: Example of timely publicity }
level: 2
parent: national/indicators/2026/publicity
${provenance}`,
  "national/incentives/2026/edition.yaml": `title: { zh: 示例激励清单, en: Example list of incentives }
nature: exercise
dates: { effective: 2026-01-01 }
${provenance}`,
  "national/incentives/2026/priority.yaml": `title: { zh: 示例优先办理, en: Example priority }
basis:
  - { instrument: tax-law, article: "7", role: measure, weight: operative }
implementer: { title: { zh: 示例部, en: Example ministry }, organization: ministry }
${provenance}`,
  "national/protections/2026/edition.yaml": `title: { zh: 示例保护规定, en: Example protections }
nature: exercise
dates: { effective: 2026-01-01 }
${provenance}`,
  "national/protections/2026/no-fee.yaml": `title: { zh: 示例不得收费, en: Example of no fee }
rule: { zh: 示例：查询不得收费, en: Example - queries are free }
protects: [no-fee]
basis:
  - { instrument: tax-law, article: "7", role: safeguard, weight: operative }
${provenance}`,
  "national/lists/defaulters/2026.yaml": `title: { zh: 示例名单, en: Example list }
field: taxation
authority: ministry
setBy: { instrument: tax-law, article: "4" }
consequences: [national/measures/ban]
inForce: { from: 2026-01-01 }
${provenance}`,
  "national/repair/2026.yaml": `title: { zh: 示例修复规则, en: Example repair rules }
setBy: { instrument: tax-law }
inForce: { from: 2026-01-01 }
${provenance}`,
  "local/310000/information/2026/edition.yaml": `title: { zh: 示例补充目录, en: Example supplement }
nature: exercise
dates: { effective: 2026-01-01 }
supplements: national/information
${provenance}`,
  "platforms/hub.yaml": `title: { zh: 示例平台, en: Example platform }
uses: [sharing]
${provenance}`,
  "national/evaluations/base.yaml": `title: { zh: 示例评价办法, en: Example evaluation scheme }
scope: public-comprehensive
${provenance}`,
  "records/penalty/2026.yaml": `title: { zh: 示例处罚记录, en: Example penalty record }
setBy: { instrument: tax-law }
carries: [national/information/penalty]
elements:
  - { code: MC, name: subjectName, title: { zh: 名称, en: Name }, type: text, maxLength: 200 }
${provenance}`,
  "consultations/2026/docket.yaml": `title: { zh: 示例征求意见, en: Example consultation }
proposes: [national/information/2026]
opened: 2026-01-01
lead: ministry
${provenance}`,
  "vocabularies/public-hosts.yaml": `title: { zh: 可公开的网站, en: Public hosts }
closed: true
values:
  - { code: www.example.org, title: { zh: 虚构, en: Synthetic } }
${provenance}`,
  "register/a1-01.yaml": `title: { zh: 示例税法, en: Example Tax Law }
representation: [T, V]
state: data
refs: [instruments/tax-law]
${provenance}`,
  "redirects/fine.yaml": `kind: moved
from: national/information/2026/fine
to: [national/information/2026/penalty]
until: 2026-02-01
reason: { zh: 改名, en: Renamed }
`,
};

/** Changes to the sound world, by path; null takes a file away. */
export type Changes = Readonly<Record<string, string | Uint8Array | null>>;

/** The text of one sound file, with one piece exchanged. */
export function changed(path: string, from: string, to: string): Record<string, string> {
  const text = soundFiles[path];
  if (!text?.includes(from)) throw new Error(`${path} does not hold “${from}”`);
  return { [path]: text.replace(from, to) };
}

/** The sound world with changes. */
export function catalogs(changes: Changes = {}): SourceFiles {
  const encoder = new TextEncoder();
  const all: Changes = { ...soundFiles, ...changes };
  return new Map(
    Object.entries(all).flatMap(([path, content]): [string, Uint8Array][] => {
      if (content === null) return [];
      return [[path, typeof content === "string" ? encoder.encode(content) : content]];
    }),
  );
}

/** Findings of the whole pipeline, law rules aside, unless options bring rules of their own. */
export function findingsOf(changes: Changes, options: CheckOptions = { rules: [] }): Finding[] {
  const { rules = [] } = options;
  return check(compile(catalogs(changes), { rules }), options);
}

/** The one finding of one fault; anything else fails the test with what was found. */
export function onlyFinding(changes: Changes): Finding {
  const [finding, ...more] = findingsOf(changes);
  if (!finding || more.length > 0) {
    const list = [finding, ...more].map(
      (each) => `${each?.rule ?? "none"} ${each?.file ?? ""}: ${each?.message.zh ?? ""}`,
    );
    throw new Error(`expected one finding, got ${finding ? 1 + more.length : 0}:\n${list.join("\n")}`);
  }
  return finding;
}

/** Rule, place and file of a finding, as `file:line:col rule`. */
export function brief({ rule, file, range }: Finding): string {
  const at = range ? `:${range.start.line}:${range.start.column}` : "";
  return `${file ?? ""}${at} ${rule}`;
}
