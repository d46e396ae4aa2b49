import type { PublishedRedirect, PublishedRepairRule } from "@mulu/schema";

import type { MovedModel, PageModel, Rich } from "../../model/page.js";
import { fieldName } from "../field-names.js";
import { otherParts } from "../field-values.js";
import { remaining } from "../arrangements.js";
import { facts, findingsSection, noteSection, section, shell } from "../common.js";
import { citationLink, citedLine, fact, joined, known, linkTo, linkToId } from "../inline.js";
import { stateLine } from "../state.js";
import { interval, range } from "../terms.js";
import { pathOf, resolveId, say, term } from "../world.js";
import type { World } from "../world.js";
import { conflictsSection } from "./list.js";
import { provenanceSection } from "../provenance.js";
import { unknownSection } from "../unknown.js";
import { versionsSection } from "../versions.js";

/** Fields with a line or a section of their own. */
const shown = {
  rule: ["setBy", "inForce", "feeYuan", "grades", "periods", "conditions", "materials", "timeLimits", "conflicts"],
};

/** Page of one generation of repair rules. */
export function repairPage(world: World, rule: PublishedRepairRule): PageModel {
  const words = world.m.pages;
  const by = rule.setBy.instrument;
  const period = interval(world, rule.inForce);
  const { feeYuan } = rule;
  const base = shell(world, rule);
  const rows = (rule.grades ?? []).map((grade) => ({
    cells: [
      [
        say(world, grade.title),
        ...otherParts(world, { type: "RepairGrade", shown: ["title", "publicity", "text"] }, grade).flatMap(
          (part): Rich => [" ", ...part],
        ),
      ],
      [range(world, grade.publicity) ?? "—"],
      [grade.text ? say(world, grade.text) : "—"],
    ],
  }));
  const cited = (list: PublishedRepairRule["periods"]): Rich[] =>
    (list ?? []).map((line) => citedLine(world, line, by));
  return {
    ...base,
    sections: [
      ...section("facts", words.common.facts, [
        facts(
          fact(world.m.state.heading, [stateLine(world, rule)]),
          fact(fieldName(world, "repair-rule", "setBy"), [[citationLink(world, rule.setBy)]]),
          known(world, rule, "inForce")([period === undefined ? undefined : [period]]),
          known(
            world,
            rule,
            "feeYuan",
          )([feeYuan === undefined ? undefined : [feeYuan === 0 ? words.common.free : words.common.yuan(feeYuan)]]),
          remaining(world, rule, shown.rule),
          fact(words.common.id, [[{ text: rule.id, code: true }]]),
        ),
      ]),
      ...section("grades", words.repair.grades, [
        { type: "table", caption: words.repair.grades, columns: words.repair.gradeColumns, rows },
      ]),
      ...section("periods", words.repair.periods, [{ type: "items", items: cited(rule.periods) }]),
      ...section("conditions", words.repair.conditions, [{ type: "items", items: cited(rule.conditions) }]),
      ...section("materials", words.repair.materials, [{ type: "items", items: cited(rule.materials) }]),
      ...section("time-limits", words.repair.timeLimits, [{ type: "items", items: cited(rule.timeLimits) }]),
      ...conflictsSection(world, rule.conflicts),
      ...noteSection(world, rule),
      ...unknownSection(world, rule),
      ...findingsSection(world, rule),
      ...versionsSection(world, rule),
      ...provenanceSection(world, rule),
    ],
  };
}

/** Page of the tombstone itself, below its own id. */
export function redirectPage(world: World, redirect: PublishedRedirect): PageModel {
  const words = world.m.pages;
  return {
    ...shell(world, redirect),
    sections: section("facts", words.common.facts, [
      facts(
        fact(fieldName(world, "redirect", "kind"), [[term(world, "redirect-kinds", redirect.redirectKind)]]),
        fact(words.moved.old, [[{ text: redirect.from, code: true }]]),
        fact(words.moved.kinds[redirect.redirectKind], [
          joined(
            redirect.to.map((id) => linkToId(world, id)),
            world.m.comma,
          ),
        ]),
        fact(words.common.note, [[words.moved.on(redirect.until)], [say(world, redirect.reason)]]),
      ),
    ]),
  };
}

/** What stands at the old address of something that moved or ended: old addresses never turn into a 404. */
export function movedPage(world: World, redirect: PublishedRedirect): MovedModel {
  const words = world.m.pages.moved;
  const targets = redirect.to.flatMap((id) => {
    const document = resolveId(world, id);
    return document ? [linkTo(world, document)] : [];
  });
  const only = targets.length === 1 ? targets[0]?.href : undefined;
  return {
    path: pathOf(redirect.from),
    title: words.title(redirect.from),
    heading: words.kinds[redirect.redirectKind],
    lines: [
      [`${words.old}${world.m.colon}`, { text: redirect.from, code: true }],
      [words.on(redirect.until)],
      [say(world, redirect.reason)],
      ...(only === undefined ? [] : [[words.forward]]),
    ],
    targets,
    ...(only === undefined ? {} : { forward: only }),
  };
}
