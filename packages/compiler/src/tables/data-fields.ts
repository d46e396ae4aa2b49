import type { EntryField } from "@mulu/schema";

import { problem, refused, strongParts } from "./codec.js";
import type { Codec, Problem, Reading } from "./codec.js";
import { tidyText } from "./tidy.js";

const shape =
  /^(?:([A-Za-z0-9]+(?:[-._][A-Za-z0-9]+)*)=)?([^｜=]+?)(?:｜([^｜[]+?))?(?:\[([a-z0-9-]+(?:,[a-z0-9-]+)*)\])?$/;
const markup = /<\s*[A-Za-z!/?]/;

function showField({ code, title, flags }: EntryField): string {
  const english = title.en === title.zh ? "" : `｜${title.en}`;
  return `${code === undefined ? "" : `${code}=`}${title.zh}${english}${flags ? `[${flags.join(",")}]` : ""}`;
}

function readField(part: string): EntryField | Problem {
  const [, code, zh, en, flags] = shape.exec(part) ?? [];
  if (zh === undefined || markup.test(part)) {
    return problem(`“${part}”不是数据字段的名称`, `“${part}” is no name of a data field`, {
      zh: "请写字段名称，多个用分号隔开，例如 名称；决定日期。",
      en: "Write the names of the fields, separated by semicolons, such as 名称；决定日期.",
    });
  }
  return {
    ...(code === undefined ? {} : { code }),
    title: { zh, en: en ?? zh },
    ...(flags === undefined ? {} : { flags: flags.split(",") }),
  };
}

function read(text: string): Reading {
  const parts = strongParts(text).map((part) => readField(tidyText(part)));
  const problems = parts.filter((part): part is Problem => "message" in part);
  const value = parts.filter((part): part is EntryField => "title" in part);
  return value.length === 0 ? refused(...problems) : { value, problems };
}

/** Data fields in one cell, separated by semicolons: 名称；code=决定日期｜Date of decision[flag]. */
export const dataFields: Codec = {
  show: (value) => (Array.isArray(value) ? (value as EntryField[]).map(showField).join("；") : ""),
  read: ({ text }) => read(text),
  many: true,
};
