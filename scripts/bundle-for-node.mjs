import { build } from "esbuild";

/**
 * Joins what was compiled of a package, `dist/index.js` and all that it imports of its own, to `dist/node.js`: Node opens
 * one file instead of hundreds, each time that a command starts. Who bundles for browsers takes `dist/index.js`, of which
 * a bundler leaves out what is not asked for.
 */
await build({
  entryPoints: ["dist/index.js"],
  outfile: "dist/node.js",
  bundle: true,
  format: "esm",
  platform: "node",
  packages: "external",
  legalComments: "none",
  logLevel: "warning",
});
