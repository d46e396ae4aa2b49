import { compact } from "./tidy.js";

/** What stands above, or in the row of a number, in the same column. */
export type Ditto = { is: "above" } | { is: "row"; number: number };

const above = /^(?:[(]?(?:内容)?同[上前](?:一?[行项栏条格])?[)]?|-?[〃"“”〞′]{1,2}-?|ditto|do\.)$/i;
const ofRow = /^[(]?同(?:第|序号)(\d{1,4})[项行条号]?[)]?$/;

/** What a cell points to with 同上, 〃 or 同第3项; undefined where it says something of its own. */
export function dittoOf(text: string): Ditto | undefined {
  if (text.length > 12) return undefined;
  const words = compact(text);
  if (above.test(words)) return { is: "above" };
  const [, number] = ofRow.exec(words) ?? [];
  return number === undefined ? undefined : { is: "row", number: Number(number) };
}
