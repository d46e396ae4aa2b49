import { defineConfig } from "vitest/config";

/** Tests of the built site in a real browser: `npm run build` first. */
export default defineConfig({
  test: {
    include: ["browser/**/*.test.ts"],
    // One browser and one server at a time: the machine may have two cores.
    fileParallelism: false,
    reporters: ["default", "json"],
    outputFile: { json: ".test-results/browser.json" },
    testTimeout: 900_000,
    hookTimeout: 300_000,
    // What a page does takes as long as the machine lets it: a test waits for it, and judges what came, not when.
    expect: { poll: { timeout: 30_000 } },
  },
});
