import { isFields, own } from "./same.js";

/** What tells items of a list apart, the surest first. Of a citation, all that leads to the clause. */
const names = [
  "code",
  "id",
  "value",
  "instrument",
  "entry",
  "conduct",
  "field",
  "kind",
  "via",
  "version",
  "on",
] as const;
const clause = [
  ["instrument", ""],
  ["article", ""],
  ["paragraph", "p"],
  ["item", "i"],
  ["subitem", "s"],
  ["role", ""],
] as const;

const textOf = (value: unknown): string =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : "";

/** What tells an item apart whatever else of it changes; undefined where nothing does. */
export function keyOf(item: unknown): string | undefined {
  if (!isFields(item)) return undefined;
  const text = (name: string): string => textOf(own(item, name));
  const first = names.find((name) => text(name) !== "");
  if (first === "instrument") {
    return clause.flatMap(([name, sign]) => (text(name) === "" ? [] : [`${sign}${text(name)}`])).join(" ");
  }
  return first === undefined ? undefined : text(first);
}

/** What an item says, to recognise it by where it has no key: its Chinese words, or all of it. */
export function wordsOf(item: unknown): string {
  if (!isFields(item)) return typeof item === "string" ? item : canonical(item);
  const [zh, title] = [own(item, "zh"), own(item, "title")];
  if (typeof zh === "string") return zh;
  return isFields(title) ? wordsOf(title) : canonical(item);
}

/** The name of each item of a list: its key, or what it says; alike ones are counted. */
export function labelsOf(items: readonly unknown[]): string[] {
  const taken = new Set<string>();
  return items.map((item) => freeLabel(keyOf(item) ?? wordsOf(item), taken));
}

/** A name that is not taken yet, and is then. */
export function freeLabel(name: string, taken: Set<string>): string {
  let label = name;
  for (let count = 2; taken.has(label); count += 1) label = `${name}#${count}`;
  taken.add(label);
  return label;
}

/** One text for equal values, whatever the order of their fields. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isFields(value)) return value === undefined ? "" : JSON.stringify(value);
  const fields = Object.keys(value).filter((name) => value[name] !== undefined);
  return `{${fields
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`)
    .join(",")}}`;
}
