import { describe, expect, it } from "vitest";

import { compile } from "../compile.js";
import { catalogs } from "../testing/catalogs.js";

const law = "instruments/tax-law.yaml";
const title = "title: { zh: 示例税法, en: Example Tax Law }";

/** Seconds of work, not of waiting, that the whole compilation takes with one text in the place of a law. */
function seconds(text: string): number {
  const files = catalogs({ [law]: text });
  const start = process.cpuUsage();
  compile(files);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}

const sound = new TextDecoder().decode(catalogs().get(law));
const titled = (zh: string): string => sound.replace(title, `title: ${zh}`);
const letters = "np".repeat(150_000);

/** Each is short work for a reader that goes through a text once, and minutes or for ever for one that goes back. */
const shapes: Readonly<Record<string, string>> = {
  "a comment between a key in quotes and its value": titled(`{ "zh" #${"#".repeat(60)}\n  : }`),
  "a long comment there": titled(`{ "zh" #${"#".repeat(300_000)}\n  : }`),
  "a comment after an explicit key": titled(`{ ? zh #${"#".repeat(60)}\n  : }`),
  "a comment in a list": titled(`[ ? a #${"#".repeat(60)}\n  : ]`),
  "many comments in brackets": titled(`{ zh: a, "en" \n${"  # x\n".repeat(40_000)}  : }`),
  "letters without a blank": titled(`{ zh: 法, en: ${letters} }`),
  "letters without a blank in a key": titled(`{ zh: 法, en: A law, "${letters}": x }`),
  "letters without a blank in a comment": `${sound}# ${letters}\n`,
  "labels without an end": titled(`{ zh: 法, en: ${"a.".repeat(150_000)} }`),
  hyphens: titled(`{ zh: 法, en: a${"-".repeat(300_000)} }`),
  digits: titled(`{ zh: 法, en: "${"1".repeat(300_000)}" }`),
  blanks: titled(`{ zh: 法, en: "a${" ".repeat(300_000)}b" }`),
  "blanks and signs of comment before a carriage return": `${sound}#${"\t#".repeat(150_000)}\r#\n`,
  "the same before a line separator": `${sound}#${"\t#".repeat(150_000)}\u2028#\n`,
  "weekdays in the place of a day": sound.replace("2010-01-01", `"${"周一".repeat(100_000)}"`),
  "document separators": "---\n".repeat(75_000),
  "keys nobody knows": `${sound}${Array.from({ length: 20_000 }, (_, n) => `k${n}: 1\n`).join("")}`,
};

describe("time to read a text", () => {
  it.each(Object.entries(shapes))(
    "does not grow faster than the text: %s",
    (_, text) => {
      expect(text.length).toBeLessThan(1_000_000);
      expect(seconds(text)).toBeLessThan(5);
    },
    30_000,
  );
});

describe("a file with very many findings", () => {
  it("gives them all", () => {
    const text = `${sound}${"#a.cn\n".repeat(160_000)}`;
    expect(compile(catalogs({ [law]: text })).findings).toHaveLength(160_000);
  });
});
