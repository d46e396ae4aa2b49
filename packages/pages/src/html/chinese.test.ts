import { describe, expect, it } from "vitest";

import { chineseMarked } from "./chinese.js";

describe("Chinese on a page in a language that the catalogs have no words in", () => {
  it.each([
    ["a title", "<h1>失信惩戒</h1>", '<h1><span lang="zh-CN">失信惩戒</span></h1>'],
    [
      "words within a sentence",
      "<p>Édition « 2022年版 », 12 fiches</p>",
      '<p>Édition « <span lang="zh-CN">2022年版</span> », 12 fiches</p>',
    ],
    ["words after an element without an end", "<p>a<br/>甲</p>", '<p>a<br/><span lang="zh-CN">甲</span></p>'],
  ])("is marked: %s", (_, html, marked) => {
    expect(chineseMarked(html)).toBe(marked);
  });

  it.each([
    ["what is marked already", '<a href="/" lang="zh-CN">甲<b>乙</b></a>'],
    ["a text that can hold no element", '<select><option value="a">甲</option></select>'],
    ["values of attributes", '<p title="甲">a</p>'],
    ["numbers by themselves", "<p>2022 ，</p>"],
  ])("is left as it is: %s", (_, html) => {
    expect(chineseMarked(html)).toBe(html);
  });
});
