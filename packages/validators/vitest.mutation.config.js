import { defineConfig } from "vitest/config";

/** Tests as the mutation run needs them: no report files, and only those that look at rules. */
export default defineConfig({
  test: { include: ["src/rules/**/*.test.ts", "src/dealings/**/*.test.ts", "src/run.test.ts"] },
});
