import { allVersions, isProposal, titleOf } from "@mulu/engine";
import type { PublishedDocument } from "@mulu/schema";

import type { Rich, Section, Span } from "../model/page.js";
import { section, text } from "./common.js";
import { linkTo } from "./inline.js";
import { stateTag } from "./state.js";
import { say } from "./world.js";
import type { World } from "./world.js";

/** Whose act a version is: the publisher's, this project's reading of the law, or nobody's yet. */
export type Origin = "issued" | "compiled" | "proposed";

const origins: readonly Origin[] = ["issued", "compiled", "proposed"];

/** A compilation is no later edition of the publisher's list, whatever its date; a proposal is no edition yet. */
export function originOf(document: PublishedDocument): Origin {
  if (isProposal(document)) return "proposed";
  return document.nature === "compilation" ? "compiled" : "issued";
}

/** Versions apart by whose act they are, in a fixed order, without empty groups. */
export function byOrigin<T extends PublishedDocument>(
  documents: readonly T[],
): readonly { origin: Origin; documents: readonly T[] }[] {
  return origins
    .map((origin) => ({ origin, documents: documents.filter((document) => originOf(document) === origin) }))
    .filter(({ documents: held }) => held.length > 0);
}

function versionLine(world: World, version: PublishedDocument, own: string): Rich {
  const edition = version.edition === undefined ? undefined : world.set.get(version.edition);
  const { state: _, ...link } = linkTo(world, version);
  const state = stateTag(world, version);
  const name: Span = { ...link, ...(edition && { text: say(world, titleOf(edition)) }), ...(state && { state }) };
  return version.id === own ? [name, { text: world.m.pages.common.thisVersion, tag: true }] : [name];
}

/** Other editions or versions of the same thing: the publisher's own under one heading, our compilations under another. */
export function versionsSection(world: World, document: PublishedDocument): Section[] {
  const words = world.m.pages.common;
  const others = allVersions(world.set, document.concept);
  if (others.length < 2) return [];
  return byOrigin(others).flatMap(({ origin, documents }) =>
    section(`versions-${origin}`, words.origins[origin], [
      text(words.originTexts[origin]),
      { type: "items", items: documents.map((version) => versionLine(world, version, document.id)) },
    ]),
  );
}
