import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { pageWeights } from "./page-weight.mjs";
import { watch } from "./process-tree.mjs";
import { changeOne, writeTimes } from "./tenfold.mjs";

/**
 * Time, memory and weight of the site: `node bench/site.mjs` after `npm run build`. Linux, because it reads /proc. The
 * site is written into a folder of its own; `docs/build` is left alone.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const docs = join(root, "docs");
const compiled = join(root, "catalogs", "dist");
const scratch = mkdtempSync(join(tmpdir(), "mulu-bench-site-"));

const say = (line) => process.stdout.write(`${line}\n`);
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

/** Parts of the search index that were made anew, of all. */
const partsOf = (report) => (report?.search ? `${report.search.made} of ${report.search.parts}` : "–");

function row(title, { seconds, cpu, peak }, report) {
  const pages = report ? report.pages : "–";
  const written = report ? report.written.length : "–";
  const each = report && report.written.length > 0 ? ((cpu * 1000) / report.written.length).toFixed(2) : "–";
  say(
    `| ${title} | ${pages} | ${written} | ${partsOf(report)} | ${seconds.toFixed(1)} | ${cpu.toFixed(1)} | ${each} | ${Math.round(peak / 1e6)} |`,
  );
}

async function write(title, catalogs, [name, ...more]) {
  const args = [
    ...more,
    "--catalogs",
    catalogs,
    "--out",
    join(scratch, name),
    "--memory",
    join(scratch, `${name}.memory`, "manifest.json"),
    "--json",
  ];
  const run = await watch(process.execPath, [join(root, "packages/pages/bin/mulu-pages.js"), ...args], { cwd: docs });
  const report = JSON.parse(run.output);
  row(title, run, report);
  return report;
}

/** Compiles the catalogs with one word of one file changed. */
async function compileChanged() {
  const catalogs = join(scratch, "catalogs");
  cpSync(join(root, "catalogs"), catalogs, {
    recursive: true,
    filter: (file) => !/(?:node_modules|dist)$/.test(file) && !file.includes("/.turbo"),
  });
  const folder = join(catalogs, "national/information/statutory-2026");
  const [file] = readdirSync(folder).filter((name) => name !== "edition.yaml");
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, "utf8").replace(/zh: /, "zh: 改"));
  const out = join(scratch, "changed");
  const command = join(root, "packages/cli/bin/mulu.js");
  await watch(process.execPath, [command, "--catalogs", catalogs, "build", "--out", out], { cwd: root });
  return { file, out };
}

function weights(title, name) {
  const all = pageWeights(join(scratch, name));
  say(`\n${title}: compressed kB of a page on a cold load, with style sheet, scripts and icon\n`);
  say("| kind | pages | median | heaviest | |\n|---|---|---|---|---|");
  for (const { kind, pages, median, most, page } of all) {
    say(`| ${kind} | ${pages} | ${kilobytes(median)} | ${kilobytes(most)} | ${page.replace(/index\.html$/, "")} |`);
  }
}

try {
  say(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}\n`);
  say(
    "| step | pages | written | parts of the search | s | CPU s | CPU ms per page written | MB at the peak |\n|---|---|---|---|---|---|---|---|",
  );
  row("frame, both languages (Docusaurus)", await watch(process.execPath, ["scripts/shell.mjs"], { cwd: docs }));
  await write("real catalogs, everything", compiled, ["real"]);
  await write("real catalogs, everything but the search", compiled, ["real-pages", "--no-search"]);
  await write("the same again", compiled, ["real"]);
  const { file, out } = await compileChanged();
  const changed = await write(`one word of ${file} changed`, out, ["real"]);
  const tenfold = join(scratch, "tenfold");
  writeTimes(compiled, tenfold, 10);
  await write("tenfold, everything but the search", tenfold, ["tenfold-site", "--no-search"]);
  await write("the same again, and the search", tenfold, ["tenfold-site"]);
  const id = changeOne(tenfold);
  await write(`one word of ${id} changed`, tenfold, ["tenfold-site"]);
  say(`\nPages rewritten for the one word of ${file}:`);
  for (const page of changed.written) say(`- ${page}`);
  weights("Real catalogs", "real");
  weights("Tenfold", "tenfold-site");
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
