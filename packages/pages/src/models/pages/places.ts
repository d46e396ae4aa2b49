import type { PublishedEvaluation, PublishedPlatform } from "@mulu/schema";

import type { PageModel } from "../../model/page.js";
import { remaining } from "../arrangements.js";
import { facts, findingsSection, noteSection, section, shell } from "../common.js";
import { fact } from "../inline.js";
import { stateLine } from "../state.js";
import type { World } from "../world.js";
import { provenanceSection } from "../provenance.js";
import { unknownSection } from "../unknown.js";

function placePage(
  world: World,
  place: PublishedPlatform | PublishedEvaluation,
  room: "platforms" | "evaluations",
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
          remaining(world, place, []),
          fact(words.common.id, [[{ text: place.id, code: true }]]),
        ),
      ]),
      ...noteSection(world, place),
      ...unknownSection(world, place),
      ...findingsSection(world, place),
      ...provenanceSection(world, place),
    ],
  };
}

/** Page of a platform: what it serves, who runs it, what happens in an incident, where repair is taken. */
export function platformPage(world: World, platform: PublishedPlatform): PageModel {
  return placePage(world, platform, "platforms");
}

/** Page of an evaluation scheme: whom it evaluates by what, and what follows. */
export function evaluationPage(world: World, evaluation: PublishedEvaluation): PageModel {
  return placePage(world, evaluation, "evaluations");
}
