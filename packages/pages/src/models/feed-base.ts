import { permanentId } from "@mulu/engine";
import { Feed } from "feed";

import type { World } from "./world.js";

/** Where a feed is served. */
export interface FeedPlace {
  /** Address of the site in the feed's language, ending in a slash. */
  home: string;
}

/** Address of a page of the site, by its path from the root. */
export const addressOf = ({ home }: FeedPlace, path: string): string => `${home}${path.slice(1)}`;

interface About {
  /** Path of the page that the feed follows, ending in a slash. */
  path: string;
  words: { title: string; text: string };
  updated: Date;
  /** Whether it is served as a JSON feed beside Atom. */
  json?: true;
}

/** A feed of the site without its items. Its id is not its address, which depends on where the site stands. */
export function feedOf(world: World, place: FeedPlace, { path, words, updated, json }: About): Feed {
  const page = addressOf(place, path);
  return new Feed({
    id: permanentId(`feed ${path} ${world.m.lang}`),
    link: page,
    title: `${world.m.site.title} · ${words.title}`,
    description: words.text,
    language: world.m.lang,
    copyright: "CC BY 4.0",
    generator: "Mulu",
    updated,
    feedLinks: { atom: `${page}atom.xml`, ...(json ? { json: `${page}feed.json` } : {}) },
    author: { name: "Mulu" },
  });
}
