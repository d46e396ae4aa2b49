import { Scalar, stringify } from "yaml";

import { isPlain } from "./values.js";
import type { Plain } from "./values.js";

/** Columns of a line, as the repository's formatter counts them. */
const lineWidth = 120;

const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/g;

function widthOf(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}

/** One scalar; inside a flow collection more signs need quotes. */
export function scalarText(value: unknown, { flow }: { flow: boolean }): string {
  const scalar = new Scalar(value);
  if (typeof value === "string" && /[\n\r\t]/.test(value)) scalar.type = "QUOTE_DOUBLE";
  if (!flow) return stringify(scalar, { lineWidth: 0 }).trimEnd();
  return stringify([scalar], { lineWidth: 0, collectionStyle: "flow", flowCollectionPadding: false })
    .trim()
    .slice(1, -1);
}

/** A value on one line. */
function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(", ")}]`;
  if (!isPlain(value)) return scalarText(value, { flow: true });
  const pairs = Object.entries(value).map(([key, each]) => `${key}: ${flowText(each)}`);
  return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
}

/** Lists of objects stand one to a line; everything else may stand on the line of its key. */
function mayFlow(value: unknown): boolean {
  if (Array.isArray(value)) return !value.some(isPlain);
  return !isPlain(value) || Object.values(value).every(mayFlow);
}

/** A field in house style: on one line where it fits, else as a block. @param indent columns before the key */
export function fieldText(key: string, value: unknown, indent = 0): string {
  const margin = " ".repeat(indent);
  if (!isPlain(value) && !Array.isArray(value)) return `${margin}${key}: ${scalarText(value, { flow: false })}\n`;
  const oneLine = `${margin}${key}: ${flowText(value)}`;
  if (mayFlow(value) && widthOf(oneLine) <= lineWidth) return `${oneLine}\n`;
  if (isPlain(value)) return `${margin}${key}:\n${blockText(value, indent + 2)}`;
  return `${margin}${key}:\n${value.map((each) => itemText(each, indent + 2)).join("")}`;
}

function itemText(value: unknown, indent: number): string {
  const margin = " ".repeat(indent);
  const oneLine = `${margin}- ${flowText(value)}`;
  if (!isPlain(value) || (mayFlow(value) && widthOf(oneLine) <= lineWidth)) return `${oneLine}\n`;
  return `${margin}- ${blockText(value, indent + 2).slice(indent + 2)}`;
}

function blockText(value: Plain, indent: number): string {
  return Object.entries(value)
    .map(([key, each]) => fieldText(key, each, indent))
    .join("");
}

/** Whether every line of a text fits. */
export function fits(text: string): boolean {
  return text.split("\n").every((line) => widthOf(line) <= lineWidth);
}

/** A new file: the line that tells editors its schema, then the fields. @param file path below catalogs/ */
export function newFile(file: string, { kind, value }: { kind: string; value: Plain }): string {
  const up = "../".repeat(file.split("/").length);
  const schema = `${up}packages/schema/schemas/authoring/${kind}.schema.json`;
  return `# yaml-language-server: $schema=${schema}\n${blockText(value, 0)}`;
}
