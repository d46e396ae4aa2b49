// @ts-check
/* Builds the frame of the pages, once per language, as plain markup: @mulu/pages writes each page into a copy of it. */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const docusaurus = createRequire(import.meta.url).resolve("@docusaurus/core/bin/docusaurus.mjs");
const { status } = spawnSync(process.execPath, [docusaurus, "build", "--out-dir", ".shell"], {
  stdio: "inherit",
  env: { ...process.env, SKIP_HTML_MINIFICATION: "true" },
});
process.exit(status ?? 1);
