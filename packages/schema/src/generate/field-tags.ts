import ts from "typescript";

/** Tags that the comments of the model carry for the table of fields. */
const known: ReadonlySet<string> = new Set([
  "label",
  "refers",
  "keys",
  "vocabulary",
  "values",
  "order",
  "column",
  "role",
  "notShown",
  "change",
  "grows",
  "TJS-type",
]);

/** Tags of the schemas, which the table of fields does not need. */
const ofSchemas: ReadonlySet<string> = new Set([
  "descriptionEn",
  "discriminator",
  "examples",
  "format",
  "maximum",
  "maxLength",
  "minimum",
  "minItems",
  "minLength",
  "pattern",
  "propertyNames",
]);

/**
 * Tags of a node of the model, by name, in the order they are written.
 * @throws for a tag nobody reads: a misspelt one would say nothing, in silence
 */
export function tagsOf(node: ts.Node): ReadonlyMap<string, readonly string[]> {
  const tags = new Map<string, string[]>();
  for (const tag of ts.getJSDocTags(node)) {
    const name = tag.tagName.text;
    if (!known.has(name) && !ofSchemas.has(name)) throw new Error(`the model has no tag @${name}: ${node.getText()}`);
    if (!known.has(name)) continue;
    const text = (ts.getTextOfJSDocComment(tag.comment) ?? "")
      .split(/\s/)
      .filter((word) => word !== "")
      .join(" ");
    tags.set(name, [...(tags.get(name) ?? []), text]);
  }
  return tags;
}

/** `中文 | English`. */
export function readTitle(text: string, where: string): { zh: string; en: string } {
  const [zh = "", en = "", ...more] = text.split("|").map((part) => part.trim());
  if (zh === "" || en === "" || more.length > 0) throw new Error(`${where}: write “中文 | English”, not “${text}”`);
  return { zh, en };
}

/** `code 中文 | English; code 中文 | English`. */
export function readValues(text: string, where: string): { code: string; title: { zh: string; en: string } }[] {
  return text.split(";").map((part) => {
    const [code = "", ...words] = part.trim().split(" ");
    const title = words.join(" ");
    if (title === "") throw new Error(`${where}: write “code 中文 | English; …”, not “${part}”`);
    return { code, title: readTitle(title, where) };
  });
}
