import type { Finding } from "@mulu/schema";

import type { PageModel, Section, TableRow } from "../../model/page.js";
import { acceptance, section, text } from "../common.js";
import { linkToId } from "../inline.js";
import { say } from "../world.js";
import type { World } from "../world.js";

/** How many “cannot say” of one rule are listed here; all stand on the rule's page. */
const shown = 5;

function row(world: World, finding: Finding): TableRow {
  const words = world.m.pages.common;
  const verdict = finding.accepted === undefined ? words.verdict[finding.verdict] : words.verdict.accepted;
  return {
    cells: [
      [linkToId(world, finding.subject)],
      [words.severity[finding.severity]],
      [verdict],
      [acceptance(world, finding) ?? say(world, finding.message)],
    ],
  };
}

function ofRule(world: World, code: string, findings: readonly Finding[]): Section[] {
  const words = world.m.pages.findings;
  const isGap = ({ accepted, verdict }: Finding): boolean => accepted === undefined && verdict === "cannot-say";
  const gaps = findings.filter(isGap);
  const listed = [...findings.filter((finding) => !isGap(finding)), ...gaps.slice(0, shown)];
  const rest = gaps.length - shown;
  const title = world.rules.find((rule) => rule.code === code)?.title;
  const heading = title === undefined ? code : `${code} ${say(world, title)}`;
  return section(code.toLowerCase(), heading, [
    {
      type: "table",
      caption: heading,
      columns: words.columns,
      rows: listed.map((finding) => row(world, finding)),
    },
    rest > 0 ? text([words.more(rest), { text: code, href: `/rules/${code}/` }]) : undefined,
  ]);
}

/** Everything the rules find in today's data: faults and exceptions in full, gaps by example and number. */
export function findingsPage(world: World): PageModel {
  const words = world.m.pages.findings;
  const byRule = new Map<string, Finding[]>();
  for (const finding of world.findings) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  return {
    path: "/findings/",
    title: words.title,
    description: words.text,
    trail: [],
    lead: [[words.text]],
    sections: [...byRule]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([code, findings]) => ofRule(world, code, findings)),
  };
}
