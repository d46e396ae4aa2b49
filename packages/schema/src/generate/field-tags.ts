import ts from "typescript";

import { fieldChanges } from "../fields/field-spec.js";
import type { FieldChange, FieldForm, FieldSpec } from "../fields/field-spec.js";
import { isReferenceTarget, referenceTargets } from "../fields/reference-targets.js";
import type { ReferenceTarget } from "../fields/reference-targets.js";
import type { BasisRole } from "../model/enums.js";

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

/**
 * What a tag says is named; `none: reason` takes back what the alias says.
 * @throws for a target that there is not
 */
export function readTarget(
  text: string | undefined,
  where: string,
  before?: ReferenceTarget,
): ReferenceTarget | undefined {
  if (text === undefined) return before;
  if (text.startsWith("none:")) return undefined;
  if (isReferenceTarget(text)) return text;
  throw new Error(`${where}: nothing is called “${text}”: write one of ${Object.keys(referenceTargets).join(", ")}`);
}

/** @throws for a word that is no kind of change */
export function readChange(text: string | undefined, where: string): FieldChange {
  const found = fieldChanges.find((change) => change === text);
  if (found === undefined) throw new Error(`${where}: write @change ${fieldChanges.join(" or ")}, not “${text ?? ""}”`);
  return found;
}

/**
 * @param roles codes of `BasisRole`
 * @throws for a word that is no role
 */
export function readRole(text: string | undefined, roles: readonly string[], where: string): BasisRole {
  const found = roles.find((role) => role === text);
  if (found === undefined) throw new Error(`${where}: write @role ${roles.join(" or ")}, not “${text ?? ""}”`);
  return found as BasisRole;
}

/** Forms of values that may name something: a day names a text of a law, a map may hold names. */
const names: ReadonlySet<FieldForm> = new Set<FieldForm>(["id", "string", "day", "map"]);

/** What a tag is about: on any other field it would say nothing, in silence. */
const about: Readonly<Record<string, { fits: (spec: FieldSpec) => boolean; what: string }>> = {
  refers: { fits: ({ type, form }) => type === undefined && names.has(form), what: "an identifier" },
  keys: { fits: ({ form }) => form === "map", what: "a map" },
  role: { fits: ({ type }) => type === "LegalBasis", what: "a list of LegalBasis" },
  vocabulary: { fits: ({ form }) => form === "code", what: "a code" },
  values: { fits: ({ form }) => form === "code", what: "a code" },
  order: { fits: ({ form }) => form === "code", what: "a code" },
};

/** @throws for a tag that says nothing of a field of this form, one that stands twice, and a name of a whole id */
export function fitTags(spec: FieldSpec, tags: ReadonlyMap<string, readonly string[]>, where: string): void {
  for (const [tag, texts] of tags) {
    const { fits, what } = about[tag] ?? {};
    if (fits?.(spec) === false) throw new Error(`${where}: @${tag} is for ${what ?? ""}, and this is none`);
    if (texts.length > 1 && tag !== "column") throw new Error(`${where}: @${tag} stands twice`);
  }
  if (spec.refers === undefined) return;
  const { folder } = referenceTargets[spec.refers];
  const isWhole = spec.alias === "PathId";
  if (isWhole && folder !== undefined)
    throw new Error(`${where}: ${folder} is cited by the name of the file alone: write Slug, not PathId`);
  if (!isWhole && spec.alias === "Slug" && folder === undefined && isWholeId(spec.refers))
    throw new Error(`${where}: ${spec.refers} is cited by its whole id: write PathId, not Slug`);
}

/** Whether the path of what is cited begins with its layer, so that no name alone leads to it. */
function isWholeId(target: ReferenceTarget): boolean {
  return referenceTargets[target].home.includes("<id>");
}
