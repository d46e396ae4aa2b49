import { beforeAll, describe, expect, it } from "vitest";

import type { PageModel } from "../model/page.js";
import { realPages } from "../models/testing/real.js";
import { mainOf } from "./render.js";

const site = { locale: "en", origin: "https://example.org", root: "/", worker: "/worker.js" } as const;

/** Elements inside a line of text. What was changed in a law is marked inside words, so <ins> and <del> are not asked. */
const inLine = /<\/?(?:a|span|code|strong|em|time)(?: [^>]*)?>/g;
const mark = "◆";

/** Ends of a word or sentence and beginnings of the next between which only elements stand. */
const joint = /[A-Za-z0-9.,;:)”’\]%]◆+[A-Za-z0-9([“]/gu;

const words = 40;

function jointsOf(page: PageModel): string[] {
  const text = mainOf.document(site, page).replace(inLine, mark);
  return [...text.matchAll(joint)].map(
    ({ index }) => `${page.path}: …${text.slice(Math.max(0, index - words), index + words)}…`,
  );
}

describe("an English line of text", () => {
  let pages: readonly PageModel[];
  beforeAll(async () => {
    // Of every kind many: the pages stand by kind and place.
    pages = (await realPages("en")).filter((_, index) => index % 20 === 0);
  });

  it("has a space between a word and the label or link after it, wherever they stand", () => {
    expect(pages.length).toBeGreaterThan(300);
    expect(pages.flatMap(jointsOf).slice(0, 20)).toEqual([]);
  });

  it.each([
    ["a label after words", [{ text: "Associations" }, { text: "Association", tag: true as const }]],
    ["a remark after words", ["in force", { text: "by what was held on that day", muted: true as const }]],
    [
      "a state after a link, a remark after the state",
      [
        { text: "Law", href: "/a/", state: { tone: "in-force" as const, label: "in force" } },
        { text: "2024", muted: true as const },
      ],
    ],
  ])("has one for %s", (_, line) => {
    const page: PageModel = {
      path: "/x/",
      title: "X",
      trail: [],
      sections: [{ id: "x", heading: "X", blocks: [{ type: "text", lines: [line] }] }],
    } as unknown as PageModel;
    expect(jointsOf(page)).toEqual([]);
  });
});
