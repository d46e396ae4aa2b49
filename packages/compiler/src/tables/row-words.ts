import type { Text } from "@mulu/schema";

import type { RowAside } from "./aside-rows.js";
import { quoted } from "./report.js";
import { unstrike } from "./usable.js";

/** What is said of a row that is left out. */
interface RowWords {
  message: Text;
  hint: Text;
}

export const struckRow: RowWords = {
  message: {
    zh: "这一行或者它的名称已经划去，整行未导入",
    en: "the row or its name is struck through; it was not imported",
  },
  hint: unstrike,
};

export function asideWords(aside: RowAside): RowWords {
  const { said } = aside;
  if (aside.is === "unclear") {
    const stem = quoted(aside.stem);
    return {
      message: {
        zh: `${said.zh}里有“${stem}”，看不出这一行是不是已经取消、停用或者并入别处，整行未导入`,
        en: `${said.en} has “${stem}” in it, and does not tell whether the row has ended or was merged; it was not imported`,
      },
      hint: {
        zh: "请在表格中写明后再导入：现行的，加“是否保留”列写“是”，或者改写这些字；不再有效的，写“已取消”，或者删去这一行。",
        en: "Settle it in the table and import again: if it is current, add a column 是否保留 with 是, or word it anew; if not, write 已取消 or delete the row.",
      },
    };
  }
  const { kind } = aside;
  return {
    message: {
      zh: `${said.zh}表明这是${kind.zh}，不是现行条目，整行未导入`,
      en: `${said.en} says that this is ${kind.en}, no current entry; the row was not imported`,
    },
    hint: {
      zh: "确实是现行条目的，请改正上述文字后再导入。",
      en: "If it is a current entry, correct these words and import again.",
    },
  };
}
