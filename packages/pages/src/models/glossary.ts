import type { Rich } from "../model/page.js";
import { say } from "./world.js";
import type { World } from "./world.js";

/** Where the terms of the register stand on the site. */
export const glossaryPath = "/glossary/";

const terms = new WeakMap<World, ReadonlyMap<string, string>>();

/** Anchors by wording: titles in the page's language, and each of the words a row puts side by side. */
function anchors(world: World): ReadonlyMap<string, string> {
  const known = terms.get(world);
  if (known) return known;
  const found = new Map<string, string>();
  for (const { code, title } of world.set.vocabulary("glossary")?.values ?? []) {
    const wording = say(world, title);
    for (const word of [wording, ...wording.split(" / ")]) {
      const key = word.toLowerCase();
      if (!found.has(key)) found.set(key, code);
    }
  }
  terms.set(world, found);
  return found;
}

/** The text, led to the glossary where it is exactly one of its terms. */
export function glossed(world: World, text: string): Rich {
  const anchor = anchors(world).get(text.toLowerCase());
  return anchor === undefined ? [text] : [{ text, href: `${glossaryPath}#${anchor}` }];
}
