import { foldCompatibility } from "@mulu/engine";

import { compact } from "./tidy.js";

/**
 * Signs that may change what words say, though titles are compared without signs: a question, a cross, a star, an
 * arrow, a dash before or behind. Brackets, quotes, commas and dots around a word say nothing of it.
 */
const telling = /\.\.|[?!*#~&%@^=+…‽¬§†‡\p{S}]|^[-‐-―]|[-‐-―]$/gu;

/** The signs of a text that may change what it says, in their order. */
function tellingSigns(text: string): string {
  return (foldCompatibility(text).trim().match(telling) ?? []).join("");
}

/** Whether a word, found under a name by its letters, has no signs of its own: “公开？” and “公开×” are not 公开. */
export function hasSignsOf(word: string, names: readonly string[]): boolean {
  const signs = tellingSigns(word);
  return signs === "" || names.some((name) => tellingSigns(name) === signs);
}

/** 同上, 〃, 同第3项: what stands elsewhere in the table. */
const ditto =
  /^(?:[(]?(?:内容)?(?:同[上前左右下]|见上|如上)(?:[一二两三]?[行项栏条格面])?[)]?|同(?:第|序号)?\d{1,4}[项行条号]?|[〃″′"“”〞]{1,2}|-?〃-?|ditto|do\.)$/i;
/** What stands where something is still to be written. */
const open =
  /^[(]?(?:待(?:定|补充?|填写?|核实?|确认|明确|商|研究)|暂(?:缺|定|未定)|未定|另定|\?+|x{2,}|×{2,}|…+|[.]{3,}|[*#]+|tbd|todo)[)]?$/i;

/** What a cell is that holds no content of its own. */
export function emptyWords(text: string): "ditto" | "open" | undefined {
  if (text.length > 40) return undefined;
  const words = compact(text);
  if (ditto.test(words)) return "ditto";
  return open.test(words) ? "open" : undefined;
}
