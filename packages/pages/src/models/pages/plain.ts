import type { PublishedDocument } from "@mulu/schema";

import type { PageModel } from "../../model/page.js";
import { remaining } from "../arrangements.js";
import { facts, findingsSection, noteSection, section, shell } from "../common.js";
import { fact } from "../inline.js";
import { stateLine } from "../state.js";
import type { World } from "../world.js";
import { provenanceSection } from "../provenance.js";
import { unknownSection } from "../unknown.js";

/** The page of a kind that needs no page of its own: every field it has, what is not known, and where it comes from. */
export function plainPage(world: World, document: PublishedDocument): PageModel {
  const words = world.m.pages;
  return {
    ...shell(world, document),
    sections: [
      ...section("facts", words.common.facts, [
        facts(
          fact(world.m.state.heading, [stateLine(world, document)]),
          remaining(world, document, []),
          fact(words.common.id, [[{ text: document.id, code: true }]]),
        ),
      ]),
      ...noteSection(world, document),
      ...unknownSection(world, document),
      ...findingsSection(world, document),
      ...("provenance" in document ? provenanceSection(world, document) : []),
    ],
  };
}
