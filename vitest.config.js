import { defineConfig } from "vitest/config";

/** Shared by every package: run as `vitest run --config ../../vitest.config.js --root .`. */
export default defineConfig({
  test: {
    include: ["**/*.test.ts", "**/*.test.tsx"],
    exclude: ["**/node_modules/**", "**/dist/**", "build/**", "browser/**"],
    reporters: ["default", "json"],
    outputFile: { json: ".test-results/unit.json" },
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
});
