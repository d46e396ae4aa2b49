import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { exampleWorld } from "@mulu/validators";

const provenance = "{ status: inferred, confidence: high, verified: 2026-01-01 }";

/** An invented entry that every rule accepts. */
function entry(number) {
  return `title: { zh: 示例失信信息第${number}项, en: Example entry ${number} }
category: administrative-management
polarity: negative
subjects: [legal-person]
conduct: { zh: 第${number}种示例行为, en: Example conduct ${number} }
basis:
  - { instrument: ex-law, article: "${(number % 99) + 1}", role: inclusion, weight: operative }
recognition: { documents: [administrative-penalty] }
collectedBy: [ex-bureau]
severity: { scheme: { zh: 示例标准, en: Example scheme }, assignedBy: ex-bureau }
sharing:
  shareable: true
  scope: [authorised-departments]
  route: [{ via: ncisp, responsible: { zh: 示例单位, en: Example operator } }]
  necessity: { zh: 示例必要性, en: Example need }
  followsInclusion: true
publication:
  publishable: true
  scope: public
  channels: [department-portal]
  term: { max: P1Y }
  necessity: { zh: 示例必要性, en: Example need }
  followsInclusion: true
query:
  roles: { zh: 示例人员, en: Example officers }
  purposes: [{ zh: 示例用途, en: Example purpose }]
  approval: { zh: 示例批准, en: Example approval }
  subjectAccess: { zh: 示例途径, en: Example way }
objection: { channel: { zh: 示例窗口, en: Example counter }, handler: ex-bureau, within: { duration: P10D, calendar: working } }
repair:
  repairable: true
  feeYuan: 0
  methods: { zh: 示例方式, en: Example methods }
  procedure: { zh: 示例程序, en: Example procedure }
  within: { duration: P10D, calendar: working }
  outcomes: [stop-publication, remove-from-list, lift-measures]
  channels: [credit-china]
  handler: ex-bureau
provenance: ${provenance}
`;
}

/** An invented measure that every rule accepts. */
function measure(number) {
  return `title: { zh: 示例措施第${number}项, en: Example measure ${number} }
type: restrict-market-access
effect: reduces-rights
conduct: { zh: 第${number}种示例行为, en: Example conduct ${number} }
targets: [legal-person]
duration: { min: P1Y, max: P3Y }
discretion: mandatory
minSeverity: serious
relevance: { zh: 示例关联, en: Example relation }
implementer: { title: { zh: 示例机关, en: Example authority }, kind: public-organ }
basis:
  - { instrument: ex-law, article: "${(number % 99) + 1}", role: measure, weight: operative }
provenance: ${provenance}
`;
}

/** Writes the example world and `size` invented entries and measures, half of each, below `folder`. */
export function writeSynthetic(folder, size) {
  const files = new Map(Object.entries(exampleWorld));
  for (let number = 1; number <= size; number += 1) {
    const isEntry = number % 2 === 0;
    const room = isEntry ? "national/information/ex-2026" : "national/measures/ex-2026";
    files.set(`${room}/ex-bench-${number}.yaml`, isEntry ? entry(number) : measure(number));
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
