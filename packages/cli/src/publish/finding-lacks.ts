import type { CatalogSet } from "@mulu/engine";
import type { Finding, Text } from "@mulu/schema";

import { fails, withinCatalogs } from "../load.js";
import { groupAlike, placesNamed } from "../render/groups.js";
import type { Group } from "../render/groups.js";
import { samenessIn } from "../render/sameness.js";
import { signOf } from "../with-files.js";
import type { Lack } from "./options.js";
import { isWithin } from "./publishable.js";
import type { Publishable } from "./publishable.js";
import { say } from "../words/say.js";

/** Rules whose fault a missing statement or step has told already. */
const toldBy: Readonly<Record<string, readonly string[]>> = {
  proposal: ["LB-12"],
  collation: ["LB-12"],
  docket: ["LB-12"],
  review: ["PS-06"],
  by: ["LB-12"],
  on: ["LB-12", "PS-16", "LS-10"],
  url: ["PS-16", "LS-10"],
  "credit-china": ["LS-10"],
  source: ["TX-01"],
  "field-basis": ["LS-01"],
  window: ["LS-08"],
  effective: ["ID-10"],
  host: ["PS-16", "LS-10"],
  decision: ["PS-12"],
  number: ["PS-16"],
  groups: ["PS-03", "LS-09"],
  answers: ["PS-05"],
  stage: ["PS-18", "PS-24"],
};

/** Findings that a publication answers for: those of the version, its members and its docket, and what it makes new. */
export function ofPublication(
  findings: readonly Finding[],
  { version, docket, before }: { version: Publishable; docket: string | undefined; before: readonly Finding[] },
): Finding[] {
  const known = new Set(before.map(signOf));
  const isOwn = ({ file = "" }: Finding): boolean => {
    const path = withinCatalogs(file);
    return isWithin(version, path) || path === docket;
  };
  return findings.filter((finding) => isOwn(finding) || !known.has(signOf(finding)));
}

function placesOf({ findings }: Group): Text {
  const files = [...new Set(findings.map(({ file, subject }) => file ?? subject))];
  const more = files.length > placesNamed;
  const shown = files.slice(0, placesNamed);
  return say(more ? "files-and-more" : "files-named", { shown });
}

/** What the rules find, said once where it is the same, with how often and where. */
export function findingLacks(set: CatalogSet, findings: readonly Finding[], lacks: readonly Lack[]): Lack[] {
  const told = new Set(lacks.flatMap(({ code }) => toldBy[code] ?? []));
  const failed = findings.filter((finding) => fails([finding]) && !told.has(finding.rule));
  return groupAlike(failed, samenessIn(set)).map((group): Lack => {
    const [first] = group.findings;
    const { length: count } = group.findings;
    const { message } = count === 1 ? first : group;
    const hint = count === 1 || group.hintsDiffer ? first.hint : group.hint;
    const places = placesOf(group);
    const of = count === 1 ? { zh: "", en: "" } : say("places", { count });
    return {
      code: first.rule,
      words: say("message-at-places", { of, message, places }),
      ...(hint === undefined ? {} : { hint }),
      ...(count === 1 ? {} : { count }),
    };
  });
}
