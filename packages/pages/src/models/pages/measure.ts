import type { PublishedMeasure } from "@mulu/schema";

import type { PageModel, Rich } from "../../model/page.js";
import { remaining } from "../arrangements.js";
import { facts, findingsSection, noteSection, section, shell } from "../common.js";
import { basisAndLaw } from "../changes/lawful.js";
import { lifeSection } from "../changes/life.js";
import { actorLine, aliasSpan, coded, fact, joined, known, linkToId } from "../inline.js";
import { stateLine } from "../state.js";
import { interval, range } from "../terms.js";
import { say, term, terms } from "../world.js";
import type { World } from "../world.js";
import { edition, editionTrail } from "./entry.js";
import { provenanceSection } from "../provenance.js";
import { unknownSection } from "../unknown.js";
import { versionsSection } from "../versions.js";

function groupOf(world: World, measure: PublishedMeasure): string | undefined {
  return world.set.vocabulary("measure-types")?.values.find(({ code }) => code === measure.type)?.group;
}

function durationLine(world: World, measure: PublishedMeasure): Rich | undefined {
  const { duration } = measure;
  if (!duration) return undefined;
  const { permanent, upToLife, setByAuthority } = world.m.pages.common;
  // What the clause says in words says of its end what there is to say.
  const words = duration.text && say(world, duration.text);
  const span = words ?? range(world, duration);
  const decided = duration.byAuthority ? [setByAuthority] : [];
  const life = !duration.permanent || words !== undefined ? [] : [span === undefined ? permanent : upToLife];
  const parts = [...(span === undefined ? [] : [span]), ...life, ...decided];
  return parts.length === 0 ? undefined : [parts.join(world.m.comma)];
}

function limitLines(world: World, measure: PublishedMeasure): Rich[] {
  const limit = measure.basisLimit;
  if (!limit) return [];
  const words = world.m.pages.measure;
  const levels = limit.levels;
  return [
    [say(world, limit.text)],
    ...(levels ? [[`${words.permittedLevels}${world.m.colon}${terms(world, "legal-levels", levels)}`]] : []),
  ];
}

/** Fields with a line or a section of their own. */
const shown = [
  ...["addressee", "condition"],
  "aliases",
  ...["conduct", "type", "effect", "targets", "duration", "discretion", "implementer", "area", "minSeverity"],
  ...["triggers", "effectReason", "validity", "basis", "basisLimit", "status"],
];

/** Page of a measure of a sanctions list. */
export function measurePage(world: World, measure: PublishedMeasure): PageModel {
  const words = world.m.pages;
  const ask = (field: string): ReturnType<typeof known> => known(world, measure, field);
  const period = interval(world, measure.validity);
  const { discretion } = measure;
  return {
    ...shell(world, measure),
    keywords: measure.aliases ?? [],
    trail: editionTrail(world, measure.edition),
    sections: [
      ...section("facts", words.common.facts, [
        facts(
          fact(world.m.state.heading, [stateLine(world, measure)]),
          ask("aliases")([measure.aliases && [aliasSpan(world, measure.aliases)]]),
          ask("addressee")([measure.addressee && [say(world, measure.addressee)]]),
          ask("conduct")([measure.conduct && [say(world, measure.conduct)]]),
          ask("condition")([measure.condition && [say(world, measure.condition)]]),
          ask("type")([coded(world, "measure-types", measure.type)]),
          fact(words.measure.group, [coded(world, "measure-groups", groupOf(world, measure))]),
          ask("effect")([[term(world, "measure-effects", measure.effect)]]),
          ask("targets")([measure.targets && [terms(world, "measure-targets", measure.targets)]]),
          ask("duration")([durationLine(world, measure)]),
          ask("discretion")([discretion && [words.measure[discretion]]]),
          ask("implementer")([actorLine(world, measure.implementer)]),
          ask("area")([coded(world, "restriction-areas", measure.area)]),
          ask("minSeverity")([coded(world, "severities", measure.minSeverity)]),
          ask("triggers")([
            measure.triggers &&
              joined(
                measure.triggers.map((id) => linkToId(world, id)),
                world.m.comma,
              ),
          ]),
          remaining(world, measure, shown),
          ask("effectReason")([measure.effectReason && [say(world, measure.effectReason)]]),
          ask("validity")([period === undefined ? undefined : [period]]),
          fact(words.common.edition, [edition(world, measure)]),
          fact(words.common.id, [[{ text: measure.id, code: true }]]),
        ),
      ]),
      ...section("basis", words.common.basis, [
        ...basisAndLaw(world, measure),
        facts(fact(words.measure.basisLimit, limitLines(world, measure))),
      ]),
      ...lifeSection(world, measure),
      ...noteSection(world, measure),
      ...unknownSection(world, measure),
      ...findingsSection(world, measure),
      ...versionsSection(world, measure),
      ...provenanceSection(world, measure),
    ],
  };
}
