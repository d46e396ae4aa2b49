import type { FieldGrowth, FieldValue } from "../fields/field-spec.js";

/** `a < b < c`: all codes of the type, or some of them, by rank. */
export function ranked(values: readonly FieldValue[], text: string, where: string): string[] {
  const order = text.split("<").map((code) => code.trim());
  const strange = order.filter((code) => !values.some((value) => value.code === code));
  if (strange.length > 0) throw new Error(`${where}: @order and type differ in ${strange.join(", ")}`);
  return order;
}

/** The same, of a named union: every code has its rank. */
export function rankedWhole(values: readonly FieldValue[], text: string, where: string): string[] {
  const order = ranked(values, text, where);
  if (order.length !== values.length) throw new Error(`${where}: @order and type differ`);
  return order;
}

const growths: readonly FieldGrowth[] = ["expands", "narrows", "more of the thing", "less of the thing"];

/** `expands`, or `expands; without: most`. */
export function growth(draft: { grows?: FieldGrowth; without?: "least" | "most" }, text: string, where: string): void {
  const [first, second] = text.split(";").map((part) => part.trim());
  const grows = growths.find((each) => each === first);
  if (grows === undefined) throw new Error(`${where}: write @grows ${growths.join(" or ")}, not “${text}”`);
  draft.grows = grows;
  if (second === undefined) return;
  const without = (["least", "most"] as const).find((each) => second === `without: ${each}`);
  if (without === undefined) throw new Error(`${where}: write “without: least” or “without: most”, not “${second}”`);
  draft.without = without;
}
