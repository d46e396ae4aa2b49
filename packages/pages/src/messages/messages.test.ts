import { languages } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { messagesOf } from "./index.js";
import * as wording from "./languages.js";

/** Paths of all messages, with the kind of each. */
function shape(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => shape(item, `${path}[${String(index)}]`));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => shape(inner, `${path}.${key}`));
  }
  const arity = typeof value === "function" ? `/${String(value.length)}` : "";
  return [`${path}: ${typeof value}${arity}`];
}

function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe("messages", () => {
  const { zh, en } = wording;

  it("have the same keys in every language", () => {
    expect(shape(en).sort()).toEqual(shape(zh).sort());
  });

  it("are never empty, except the head of a column of names", () => {
    expect(texts(zh).filter((text) => text === "")).toHaveLength(1);
    expect(texts(en).filter((text) => text === "")).toHaveLength(1);
  });

  it("are in the language they claim", () => {
    const foreign = texts(en).filter((text) => /\p{Script=Han}/u.test(text));
    // An example and a prefix of records are Chinese.
    expect(foreign).toEqual([
      "For example: penalty, work safety, 行政处罚",
      "other values may be written as 其他- with an explanation",
    ]);
  });

  it("fall back to Chinese, the language of the project", () => {
    expect(messagesOf(undefined)).toBe(messagesOf("zh-CN"));
    expect(messagesOf("zh-CN")).toMatchObject(zh);
  });

  it("know their language by the list of languages, and which is read beside it", () => {
    expect(messagesOf("en")).toMatchObject({ locale: "en", lang: "en", data: "en", other: "zh", otherLang: "zh-CN" });
    expect(messagesOf("zh-CN")).toMatchObject({ locale: "zh", other: "en", otherLang: "en" });
    expect(messagesOf("en").comma).toBe(languages.en.punctuation.comma);
  });
});
