import type { PageModel } from "../../model/page.js";
import { section, text } from "../common.js";
import type { World } from "../world.js";
import { exerciseCode, hasReceipts, isTryable } from "./receipts.js";

/** Where the writer of a comment finds what became of it, by a code and without a name. */
export function answerPage(world: World): PageModel {
  const { receipt: words, comment } = world.m.pages.road;
  const held = hasReceipts(world);
  return {
    path: "/comment/answer/",
    title: words.title,
    description: words.text,
    trail: [{ text: comment.title, href: "/comment/" }],
    lead: [[words.text]],
    searchKind: comment.title,
    sections: [
      ...section("find", words.find, [
        ...(held ? [{ type: "receipt" } as const] : [text(words.noReceipts)]),
        isTryable(world) ? text([words.tryIt, { text: exerciseCode, code: true }]) : undefined,
      ]),
      ...section("how", words.how, [text(words.howText)]),
    ],
  };
}
