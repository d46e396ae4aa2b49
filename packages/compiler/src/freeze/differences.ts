import equal from "fast-deep-equal";

/** One value that is not what it was. `undefined` stands for: not there. */
export interface Difference {
  /** Names of fields, and of items in lists by what tells them apart. */
  path: readonly string[];
  before: unknown;
  after: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What tells items of a list apart, the surest first. Of a citation, all that leads to the clause. */
const keys = ["code", "id", "value", "instrument", "entry", "conduct", "kind", "via", "on"] as const;
const clause = ["instrument", "article", "paragraph", "item", "role"] as const;

function keyOf(item: unknown): string | undefined {
  if (!isFields(item)) return undefined;
  const text = (name: string): string => {
    const value = item[name];
    return typeof value === "string" ? value : "";
  };
  const first = keys.find((key) => text(key) !== "");
  if (first === "instrument") return clause.map(text).join(" ").trim();
  return first === undefined ? undefined : text(first);
}

/** The path with the item of its list named: `elements[CF_XDR_MC]`. */
function named(path: readonly string[], key: string | undefined): readonly string[] {
  const last = path.at(-1);
  return key === undefined || last === undefined ? path : [...path.slice(0, -1), `${last}[${key}]`];
}

/** The path by names of fields alone. */
export function fieldsOf(path: readonly string[]): string[] {
  return path.map((name) => name.split("[")[0] ?? name);
}

/** Items matched: those equal first, then those of one key, then the rest in their order. */
function listDifferences(path: readonly string[], before: readonly unknown[], after: readonly unknown[]): Difference[] {
  const left = [...after];
  const take = (fits: (item: unknown) => boolean): unknown => {
    const index = left.findIndex(fits);
    return index === -1 ? undefined : left.splice(index, 1)[0];
  };
  const open = before.filter((item) => take((other) => equal(item, other)) === undefined);
  if (open.length === 0 && left.length === 0) return equal(before, after) ? [] : [{ path, before, after }];
  const found: Difference[] = [];
  const unmatched: unknown[] = [];
  for (const item of open) {
    const key = keyOf(item);
    const other = key === undefined ? undefined : take((each) => keyOf(each) === key);
    if (other === undefined) unmatched.push(item);
    else for (const each of differences(item, other, named(path, key ?? ""))) found.push(each);
  }
  for (const item of unmatched) {
    const other = isFields(item) && keyOf(item) === undefined ? take(isFields) : undefined;
    if (other === undefined) found.push({ path: named(path, keyOf(item)), before: item, after: undefined });
    else for (const each of differences(item, other, path)) found.push(each);
  }
  return [...found, ...left.map((item) => ({ path: named(path, keyOf(item)), before: undefined, after: item }))];
}

/** Every value of one that is not the same in the other. Of lists, what came and went; their order only by itself. */
export function differences(before: unknown, after: unknown, path: readonly string[] = []): Difference[] {
  if (equal(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) return listDifferences(path, before, after);
  if (!isFields(before) || !isFields(after)) return [{ path, before, after }];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => differences(before[name], after[name], [...path, name]));
}
