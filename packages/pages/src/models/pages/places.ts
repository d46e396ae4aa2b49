import type { PublishedEvaluation, PublishedPlatform } from "@mulu/schema";

import type { PageModel } from "../../model/page.js";
import { arrangements } from "../arrangements.js";
import { facts, findingsSection, noteSection, section, shell } from "../common.js";
import { fact } from "../inline.js";
import { stateLine } from "../state.js";
import type { World } from "../world.js";
import { provenanceSection } from "../provenance.js";
import { unknownSection } from "../unknown.js";

function placePage(
  world: World,
  place: PublishedPlatform | PublishedEvaluation,
  { fields, room }: { fields: readonly string[]; room: "platforms" | "evaluations" },
): PageModel {
  const words = world.m.pages;
  return {
    ...shell(world, place),
    trail: [
      { text: words.catalogs.title, href: "/catalogs/" },
      { text: words.catalogs[room], href: `/catalogs/${room}/` },
    ],
    sections: [
      ...section("facts", words.common.facts, [
        facts(
          fact(world.m.state.heading, [stateLine(world, place)]),
          arrangements(world, place, fields),
          fact(words.common.id, [[{ text: place.id, code: true }]]),
        ),
      ]),
      ...noteSection(world, place),
      ...unknownSection(world, place),
      ...findingsSection(world, place),
      ...provenanceSection(world, place.provenance),
    ],
  };
}

/** Page of a platform: what it serves, who runs it, what happens in an incident, where repair is taken. */
export function platformPage(world: World, platform: PublishedPlatform): PageModel {
  const fields = ["uses", "operator", "publicQuery", "incidentPlan", "repairDesk"];
  return placePage(world, platform, { fields, room: "platforms" });
}

/** Page of an evaluation scheme: whom it evaluates by what, and what follows. */
export function evaluationPage(world: World, evaluation: PublishedEvaluation): PageModel {
  const fields = ["scope", "setBy", "subjects", "uses", "base", "inputs", "tiers"];
  return placePage(world, evaluation, { fields, room: "evaluations" });
}
