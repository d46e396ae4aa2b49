import type { ByReference } from "@mulu/schema";

import { tell } from "../words/say.js";
import { citations } from "./citations.js";
import { placed, refused } from "./codec.js";
import type { Codec, Problem, TableContext } from "./codec.js";
import { readText, showText } from "./part-codecs.js";
import { tidyText } from "./tidy.js";

const places = citations("inclusion");
const fieldName = /^[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)*$/;
const markup = /<\s*[A-Za-z!/?]/;
const see = "，见：";

function show({ field, words, basis }: ByReference, context: TableContext): string {
  const carried = (basis ?? []).map((each) => ({ ...each, role: "inclusion", weight: "operative" }));
  const where = carried.length === 0 ? "" : `${see}${places.show(carried, context).replace(/\n/g, "；")}`;
  return `${field}：${showText(words)}${where}`;
}

function readLine(line: string, context: TableContext): ByReference | Problem[] {
  const colon = line.indexOf("：");
  const seeAt = line.lastIndexOf(see);
  const field = line.slice(0, colon);
  const words = line.slice(colon + 1, seeAt < 0 ? undefined : seeAt).trim();
  if (colon < 1 || !fieldName.test(field) || words === "" || markup.test(line)) {
    return [tell("not-by-reference", { text: line.slice(0, 60) })];
  }
  const named = { field, words: readText(tidyText(words)) };
  if (seeAt < 0) return named;
  const { value, problems } = places.read({ text: line.slice(seeAt + see.length), kind: "text" }, context);
  if (problems.length > 0 || !Array.isArray(value)) return [...problems];
  const basis = (value as Record<string, unknown>[]).map(({ role: _, weight: __, ...cited }) => cited);
  return { ...named, basis: basis as unknown as NonNullable<ByReference["basis"]> };
}

/** Fields that a text leaves to another place, one to a line, with the words that point there. */
export const references: Codec = {
  show: (value, context) =>
    Array.isArray(value) ? (value as ByReference[]).map((each) => show(each, context)).join("\n") : "",
  read: ({ text }, context) => {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
    const read = lines.map((line) => readLine(line.trim(), context));
    const problems = read.flatMap((each) => (Array.isArray(each) ? each : []));
    const value = read.filter((each): each is ByReference => !Array.isArray(each));
    return problems.length > 0 ? refused(...problems) : placed(value);
  },
};
