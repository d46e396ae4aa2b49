import { modelTypes } from "@mulu/schema";
import type { FieldSpec, Text } from "@mulu/schema";

import type { Codec, TableContext } from "../../tables/codec.js";
import { codecOf } from "../../tables/field-codecs.js";
import { showText } from "../../tables/part-codecs.js";
import { isPlain } from "../../tables/values.js";
import { nameOf } from "./names.js";

/** Between the items of a list that is the whole cell, and of one within an item. */
const [line, within] = ["\n", "；"] as const;

const isText = (value: unknown): value is Text => isPlain(value) && "zh" in value && "en" in value;

function names(value: unknown, { set }: TableContext): string {
  return [value]
    .flat()
    .map((id) => nameOf(set, String(id)))
    .join(within);
}

/** A group as 名称：值，名称：值; its own words first, as texts stand in every cell: 中文｜English. */
function showGroup(value: unknown, type: string, context: TableContext): string {
  if (!isPlain(value)) return String(value);
  const words = isText(value) ? [showText(value)] : [];
  const parts = (modelTypes[type] ?? []).flatMap((spec) => {
    const part = value[spec.name];
    if (part === undefined || (words.length > 0 && (spec.name === "zh" || spec.name === "en"))) return [];
    const shown = show(part, spec, { context, between: within });
    return `${spec.label.zh}：${isPlain(part) && spec.type !== undefined ? `（${shown}）` : shown}`;
  });
  return [...words, ...parts].join("，");
}

interface Place {
  context: TableContext;
  between: string;
}

function show(value: unknown, spec: FieldSpec, { context, between }: Place): string {
  const { type, form, refers } = spec;
  if (form === "map" && isPlain(value)) {
    const item: FieldSpec = { ...spec, form: type === undefined ? "text" : "group" };
    const items = Object.entries(value).map(
      ([key, each]) => `${key}：${show(each, item, { context, between: within })}`,
    );
    return items.join(between);
  }
  const codec = codecOf(spec);
  if (codec && form === "id" && refers !== undefined && refers !== "organization" && refers !== "source")
    return names(value, context);
  if (codec) return codec.show(value, context);
  if (Array.isArray(value)) return value.map((each) => show(each, spec, { context, between })).join(between);
  if (type !== undefined) return showGroup(value, type, context);
  return isText(value) ? showText(value) : String(value);
}

/** A value that no cell is read back from, in words: one item to a line, each 名称：值，名称：值. */
export function inWords(spec: FieldSpec): Codec {
  return {
    show: (value, context) => (value === undefined ? "" : show(value, spec, { context, between: line })),
    read: () => ({ problems: [] }),
  };
}
