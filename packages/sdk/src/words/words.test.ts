import { describe, expect, it } from "vitest";

import { createMulu } from "../create-mulu.js";
import * as spoken from "./languages.js";
import { inARow, inOne } from "./say.js";

/** Any value a sentence names, shown as its name. */
const namesOnly = new Proxy({}, { get: (_, name) => `‹${String(name)}›` });

describe.each(Object.entries(spoken))("what the SDK says in %s", (language, { sentences }) => {
  it.each(Object.entries(sentences))("%s", (_, sentence) => {
    const said = sentence(namesOnly as never);
    expect(said.trim()).not.toBe("");
    if (language === "en") expect(said.replaceAll(/‹\w+›/g, "")).not.toMatch(/\p{Script=Han}|[。，；、]/u);
  });
});

describe("the message of an error", () => {
  it("has every language, set apart by a space or as each sets its sentences apart", () => {
    expect(inOne({ zh: "没有。", en: "None." })).toBe("没有。 None.");
    expect(inARow({ zh: "没有。", en: "None." })).toBe("没有。None.");
  });

  it("has the words that there are, where a text of the catalogs lacks one", () => {
    expect(inOne({ zh: "没有。" })).toBe("没有。");
  });

  it("joins a list as each language does", () => {
    expect(() => createMulu([]).inForce({ on: "2026-11-20", regoin: "310000" } as never)).toThrow(
      "inForce 中没有 “regoin” 这一项，可以写 region、on、kinds。inForce has no “regoin”; it may hold region, on, kinds.",
    );
  });
});
