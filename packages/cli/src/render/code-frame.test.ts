import { describe, expect, it } from "vitest";

import { codeFrame } from "./code-frame.js";

describe("a code frame", () => {
  const source = "title: { zh: 示例, en: Example }\nbasis:\n  - { instrument: x }\nend: 1\n";

  it("marks the line and underlines the value", () => {
    expect(codeFrame(source, { start: { line: 3, column: 17 }, end: { line: 3, column: 18 } })).toBe(
      ["  2 | basis:", "> 3 |   - { instrument: x }", "    |                 ^", "  4 | end: 1"].join("\n"),
    );
  });

  it("counts a Chinese character as two columns", () => {
    const frame = codeFrame(source, { start: { line: 1, column: 14 }, end: { line: 1, column: 16 } });
    expect(frame.split("\n")[1]).toBe("    |              ^^^^");
  });

  it("underlines to the end of the line when the value goes on", () => {
    const frame = codeFrame(source, { start: { line: 2, column: 1 }, end: { line: 4, column: 1 } });
    expect(frame.split("\n")[2]).toBe("    | ^^^^^^");
  });
});
