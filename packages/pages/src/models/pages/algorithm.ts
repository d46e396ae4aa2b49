import type { Language } from "@mulu/schema";

import { resolving } from "../../generated/algorithms.js";
import type { PageModel, Rich, TableRow } from "../../model/page.js";
import { section } from "../common.js";
import type { World } from "../world.js";

/** What docs/algorithms tells: numbered sentences under headings. */
export interface Algorithm {
  title: string;
  intro: readonly Rich[];
  sections: readonly { heading: string; sentences: readonly { number: string; text: Rich }[] }[];
}

/** Where the numbered sentences stand; each has its number as anchor. */
export const algorithmPath = "/rules/resolve/";

/** Where docs/algorithms has no text in the language of the page, the Chinese one stands. */
const inLanguages: Readonly<Partial<Record<Language, Algorithm>>> = resolving;

const toldIn = ({ m }: World): Algorithm => inLanguages[m.locale] ?? resolving.zh;

export const algorithmTitle = (world: World): string => toldIn(world).title;

/** How an answer is worked out, sentence by sentence. */
export function algorithmPage(world: World): PageModel {
  const { m } = world;
  const { title, intro, sections } = toldIn(world);
  const words = m.pages.algorithm;
  return {
    path: algorithmPath,
    title,
    description: words.text,
    trail: [{ text: m.pages.rules.title, href: "/rules/" }],
    lead: intro,
    sections: sections.flatMap(({ heading, sentences }) => {
      const rows = sentences.map(({ number, text }): TableRow => ({ id: number, cells: [[number], text] }));
      const id = `from-${sentences[0]?.number ?? ""}`;
      return section(id, heading, [{ type: "table", caption: heading, columns: words.columns, rows }]);
    }),
  };
}
