// @ts-check
/*
 * Bundles what needs a bundler: the command that writes the site, with the style sheets of its components, and the
 * scripts of the pages, one of each language so that no page carries the words of the other.
 */
import { readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { languages } from "@mulu/schema";
import { build } from "esbuild";

/** @param {string} path */
const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** @type {import("esbuild").BuildOptions} */
const shared = {
  bundle: true,
  logLevel: "warning",
  legalComments: "none",
  target: "es2022",
  write: true,
  // Chinese as it is written: escaped, each character takes twice as many bytes.
  charset: "utf8",
};

await rm(here("dist"), { recursive: true, force: true });
await build({
  ...shared,
  entryPoints: { write: here("src/write/main.ts") },
  outdir: here("dist"),
  format: "esm",
  platform: "node",
  packages: "external",
  jsx: "automatic",
  define: { "process.env.NODE_ENV": '"production"' },
});

/* The style sheet of the theme keeps only what can match: elements and classes that some component names. */
const program = await readFile(here("dist/write.js"), "utf8");
const names = [...program.matchAll(/jsxs?\d*\("([a-z0-9]+)"|(?:className|type): "([^"]+)"/g)].map(
  ([, tag, name]) => tag ?? name,
);
await writeFile(here("dist/names.json"), JSON.stringify([...new Set(names)].sort()));

for (const [language, { punctuation }] of Object.entries(languages)) {
  /** @type {import("esbuild").Plugin} */
  const words = {
    name: "words",
    setup: ({ onResolve, onLoad }) => {
      // Of the scripts alone: other packages have files of that name.
      onResolve({ filter: /^\.\/words\.js$/ }, ({ resolveDir }) =>
        `${resolveDir}/` === here("src/client/") ? { path: language, namespace: "words" } : undefined,
      );
      onLoad({ filter: /./, namespace: "words" }, () => ({
        contents: `export * from "./${language}/scripts.ts";
          export const locale = ${JSON.stringify(language)};
          export const comma = ${JSON.stringify(punctuation.comma)};`,
        resolveDir: here("src/messages"),
      }));
    },
  };
  await build({
    ...shared,
    entryPoints: ["site", "filter", "search", "try", "day", "windows", "receipt", "desk"].map((name) =>
      here(`src/client/${name}.ts`),
    ),
    outdir: here(`dist/client/${language}`),
    format: "iife",
    platform: "browser",
    target: "es2020",
    minify: true,
    plugins: [words],
  });
}
await build({
  ...shared,
  entryPoints: [here("src/client/try-worker.ts")],
  outdir: here("dist/client"),
  format: "esm",
  platform: "browser",
  target: "es2022",
  minify: true,
});
