import { defineConfig } from "vitest/config";

/**
 * Tests as the mutation run needs them: no report files, and only those that run the rule that was changed. Tests that
 * run the whole book for each case would be run again for every mutant, and take hours to say no more.
 */
export default defineConfig({
  test: { include: ["src/**/rules/golden.test.ts", "src/**/rules/??-??-*.test.ts"] },
});
