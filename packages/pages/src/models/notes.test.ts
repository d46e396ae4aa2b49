import { describe, expect, it } from "vitest";

import type { Rich } from "../model/page.js";
import { noteLine } from "./notes.js";
import { exampleWorld } from "./testing/world.js";

const zh = exampleWorld();
const en = exampleWorld({ locale: "en" });

function words(line: Rich | undefined): string {
  return (line ?? []).map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
}

describe("a note on a source", () => {
  it("that was written in English in a set form is read in Chinese on a Chinese page", () => {
    const note = "REPEALED from 2026-08-15 by 示例法典 art. 1242; see Code art. 1096-1097.";
    expect(words(noteLine(zh, note))).toBe(
      "自 2026-08-15 起由《示例法典》第一千二百四十二条废止；见该文件第一千零九十六条至第一千零九十七条。",
    );
    expect(noteLine(en, note)).toEqual([note]);
  });

  it("counts as English where it begins in English, however long the name of the act in it", () => {
    const note = "Repealed from 2024-05-01 by art. 50 of 示例捐献和移植管理暂行条例.";
    expect(words(noteLine(zh, note))).toBe("自 2024-05-01 起由《示例捐献和移植管理暂行条例》第五十条废止。");
  });

  it("keeps what is in no such form, marked as English", () => {
    const line = noteLine(
      zh,
      "Repealed from 2024-05-01 by art. 50 of 示例条例. Practitioners lose their certificates.",
    );
    expect(words(line)).toBe(
      "自 2024-05-01 起由《示例条例》第五十条废止。 （编者的说明只有英文） Practitioners lose their certificates.",
    );
    expect(line?.at(-1)).toEqual({ text: "Practitioners lose their certificates.", lang: "en" });
  });

  it("names a law by its Chinese title where the register holds it", () => {
    const note = "Known from the repeal clause of Example Law; the text itself was not read.";
    expect(words(noteLine(zh, note))).toBe("由《示例法》的废止条款得知，文本没有读到。");
  });

  it("is left alone in the language of the page, and marked in the other", () => {
    expect(noteLine(zh, "按 2013 年文本，WTO 条款未读。")).toEqual(["按 2013 年文本，WTO 条款未读。"]);
    expect(words(noteLine(en, "所读为旧文本。"))).toBe("(the editor’s note is in Chinese only) 所读为旧文本。");
  });
});
