import { describe, expect, it } from "vitest";

import { sayIn } from "./sentences.js";
import type { SentencesOf } from "./sentences.js";

interface Messages {
  late: "day" | "who";
  none: never;
}
const zh: SentencesOf<Messages> = {
  sentences: { late: ({ day, who }) => `${who}晚于 ${day}`, none: () => "没有" },
};
const en: SentencesOf<Messages> = {
  sentences: { late: ({ day, who }) => `${who} later than ${day}`, none: () => "none" },
};
const say = sayIn<Messages>({ zh, en });

describe("a sentence of a package", () => {
  it("is said in every language, each value in words of that language", () => {
    expect(say("late", { day: "2026-11-20", who: { zh: "甲", en: "A" } })).toEqual({
      zh: "甲晚于 2026-11-20",
      en: "A later than 2026-11-20",
    });
  });

  it("joins a list as each language does", () => {
    expect(say("late", { day: 3, who: [{ zh: "甲", en: "A" }, "B"] })).toEqual({
      zh: "甲、B晚于 3",
      en: "A, B later than 3",
    });
  });

  it("names no value where it has none", () => {
    expect(say("none")).toEqual({ zh: "没有", en: "none" });
  });

  it("does not compile where a language lacks one, a value is not given, or one is named that is not there", () => {
    // @ts-expect-error a sentence is missing
    const short: SentencesOf<Messages>["sentences"] = { none: () => "aucun" };
    // @ts-expect-error a value is named that the sentence is not given
    const strange: SentencesOf<Messages>["sentences"]["late"] = ({ place }) => String(place);
    // @ts-expect-error a value is not given
    const told = (): unknown => say("late", { day: "2026-11-20" });
    expect([short, strange, told]).toHaveLength(3);
  });
});
