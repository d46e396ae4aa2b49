import { fieldsOnPath } from "@mulu/schema";
import type { PublishedEntry } from "@mulu/schema";

import type { Rich } from "../../model/page.js";
import { otherParts } from "../field-values.js";
import { bracketed, linkToId } from "../inline.js";
import type { World } from "../world.js";

const step = { type: fieldsOnPath("entry", ["sharing", "route"])?.at(-1)?.type ?? "", shown: ["via"] };

/** The platforms through which information is shared, each with what else is on record of that step. */
export function routeLine(world: World, route: NonNullable<NonNullable<PublishedEntry["sharing"]>["route"]>): Rich {
  return route.flatMap(
    (each, index): Rich => [
      ...(index === 0 ? [] : [world.m.comma]),
      linkToId(world, `platforms/${each.via}`),
      ...bracketed(world, otherParts(world, step, each)),
    ],
  );
}
