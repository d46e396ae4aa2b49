import type { Sentences } from "@mulu/schema";

import type { DeskMessages } from "../messages/desk.js";

/** 网页上的工作台自己说的话。 */
export const desk: Sentences<DeskMessages> = {
  "table-does-not-carry": ({ lost }) => `表格装不下以下内容，没有写出：${lost}`,
  "no-table-read-yet": () => "还没有读过表格",
  "no-such-edition": ({ id }) => `没有版本 ${id}`,
};
