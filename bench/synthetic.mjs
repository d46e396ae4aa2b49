import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { exampleWorld } from "@mulu/validators";

const provenance = "{ status: inferred, confidence: high, verified: 2026-01-01 }";

/** An invented entry that every rule accepts. */
function entry(number) {
  return `title: { zh: 示例失信信息第${number}项, en: Example entry ${number} }
category: ex-category
polarity: negative
subjects: [legal-person]
conduct: { zh: 第${number}种示例行为, en: Example conduct ${number} }
basis:
  - { instrument: ex-law, article: "${(number % 99) + 1}", role: inclusion, weight: operative }
recognition: { documents: [administrative-penalty] }
collectedBy: [ex-bureau]
sharing: { shareable: true, scope: [authorised-departments] }
publication: { publishable: true, scope: public, channels: [department-portal], term: { max: P1Y } }
repair: { repairable: true, feeYuan: 0 }
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
