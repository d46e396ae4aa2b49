import { readFileSync } from "node:fs";

import { expect, it } from "vitest";

it("comes before everything else that the command runs: what ran before it is optimised as early as ever", () => {
  const main = readFileSync(new URL("main.ts", import.meta.url), "utf8");
  const [first] = /^import .*$/m.exec(main) ?? [];
  expect(first).toBe('import "./optimise-later.js";');
});
