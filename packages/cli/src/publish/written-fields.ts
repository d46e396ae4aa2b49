type Fields = Record<string, unknown>;

/** Fields that have a value. */
export const given = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** A part of a document as its fields. */
export const asFields = (value: unknown): Fields => (typeof value === "object" && value !== null ? { ...value } : {});

/** What is stated is not unknown any more. */
export function unknownWithout(before: Readonly<Fields>, stated: readonly string[]): Fields {
  const unknown = before["unknown"];
  if (!Array.isArray(unknown)) return {};
  const left = unknown.filter((each) => !stated.includes(String(each).split(".")[0] ?? ""));
  return left.length === unknown.length ? {} : { unknown: left.length === 0 ? undefined : left };
}
