import type { Sentences } from "@mulu/schema";

import type { UntakenMessages } from "../messages/untaken.js";

/** 表中没有导入的内容和原因。 */
export const untaken: Sentences<UntakenMessages> = {
  "not-imported": ({ why, text }) => `${why}，“${text}”未导入`,
  "white-letters": () => "文字是白色的，看不见",
  "no-place": ({ shown }) => `行号、地址“${shown}”无法识别`,
  "written-twice": () => "同一个单元格写了两次，这是后一次",
  "no-shared-text": () => "共享的文字不在文件中",
  "shows-nothing": () => "格式使内容不显示（;;;）",
  "content-missing": () => "这个工作表的内容不在文件中",
  "no-range": ({ range }) => `合并区域“${range}”无法识别`,
  "struck-by-condition": () => "条件格式会划去某些单元格，是哪些无法得知，均按未划去导入；请核对，把不再有效的行删去",
};
