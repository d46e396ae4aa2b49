import { fileURLToPath } from "node:url";

import { defineConfig } from "vitest/config";

/** Shared by every package: run as `vitest run --config ../../vitest.config.js --root .`. */
export default defineConfig({
  test: {
    include: ["**/*.test.ts", "**/*.test.tsx"],
    exclude: ["**/node_modules/**", "**/dist/**", "build/**", "browser/**"],
    setupFiles: [fileURLToPath(new URL("vitest.setup.js", import.meta.url))],
    reporters: ["default", "json"],
    outputFile: { json: ".test-results/unit.json" },
    // No test mocks a module, changes the process or leaves a trace in one, so that files share what they import: loading the
    // rule book and the compiler anew for each took longer than the tests.
    isolate: false,
    // What was built of the packages is loaded as users load it: rewritten for the runner, fifteen megabytes of catalogs took
    // longer than the tests of the kit that stand on them.
    server: { deps: { external: [/\/(?:packages\/[^/]+|catalogs)\/dist\//] } },
    // A test judges what came, not when: what takes 18 seconds alone took 215 beside a dozen others on two cores.
    testTimeout: 900_000,
    hookTimeout: 300_000,
  },
});
