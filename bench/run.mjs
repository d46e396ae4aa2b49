import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { writeSynthetic } from "./synthetic.mjs";

const rounds = 5;
/** How often the editions of the real catalogs are taken, for questions to the catalogs: up to 40,000 documents. */
const folds = [1, 18];
const script = fileURLToPath(new URL("case.mjs", import.meta.url));
const resolveScript = fileURLToPath(new URL("resolve.mjs", import.meta.url));

function measure(name, folder) {
  const run = spawnSync(process.execPath, [script, name, folder], { encoding: "utf8", maxBuffer: 1 << 26 });
  if (run.status !== 0) throw new Error(`${name} failed:\n${run.stderr}`);
  return JSON.parse(run.stdout);
}

function runResolve(fold) {
  const run = spawnSync(process.execPath, [resolveScript, String(fold)], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(`resolve failed:\n${run.stderr}`);
  return JSON.parse(run.stdout);
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const countYaml = (folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((f) => f.endsWith(".yaml")).length;

const shown = 8;

function push(map, key, value) {
  map.set(key, [...(map.get(key) ?? []), value]);
}

/** The rules that cost most, by their medians. */
function mostCostly(costs) {
  return [...costs]
    .map(([code, values]) => [code, median(values)])
    .sort(([, a], [, b]) => b - a)
    .slice(0, shown);
}

const dearest = [];
const scratch = mkdtempSync(join(tmpdir(), "mulu-bench-"));
const subjects = [["real", fileURLToPath(new URL("../catalogs", import.meta.url))]];
for (const size of [1_000, 10_000]) {
  const folder = join(scratch, String(size));
  writeSynthetic(folder, size);
  subjects.push([`synthetic ${size}`, folder]);
}

process.stdout.write(`Node ${process.version}, medians of ${rounds} fresh processes\n\n`);
process.stdout.write(
  "| catalogs | files | case | processor ms | ratio to parsing | processor ms per file | ms by the clock | ratio |\n|---|---|---|---|---|---|---|---|\n",
);
for (const [title, folder] of subjects) {
  const files = countYaml(folder);
  const samples = { plain: [], parse: [], rules: [], check: [], build: [] };
  const costs = new Map();
  for (let round = 0; round < rounds; round += 1) {
    for (const name of Object.keys(samples)) {
      const { ms, cpu, result } = measure(name, folder);
      samples[name].push({ ms, cpu });
      if (name === "rules") for (const [code, cost] of Object.entries(result)) push(costs, code, cost);
    }
  }
  const middleOf = (name, key) => median(samples[name].map((each) => each[key]));
  // The limit is the parsing that takes less, in the V8 of the command or in that of Node as it is.
  const limit = (key) => Math.min(middleOf("plain", key), middleOf("parse", key));
  for (const name of Object.keys(samples)) {
    // The processor's time: by the clock a busy machine says of a thing how busy it is.
    const cpu = middleOf(name, "cpu");
    const ms = middleOf(name, "ms");
    const ratios = [cpu / limit("cpu"), ms / limit("ms")].map((ratio) => ratio.toFixed(2));
    const cells = [title, files, name, cpu.toFixed(0), ratios[0], (cpu / files).toFixed(3), ms.toFixed(0), ratios[1]];
    process.stdout.write(`| ${cells.join(" | ")} |\n`);
  }
  dearest.push([title, files, mostCostly(costs)]);
}
process.stdout.write(`\nThe ${shown} rules that cost most, each alone (ms, and µs per file)\n\n`);
for (const [title, files, rows] of dearest) {
  const each = rows.map(([code, ms]) => `${code} ${ms.toFixed(1)} (${((ms * 1000) / files).toFixed(1)})`);
  process.stdout.write(`- ${title}: ${each.join(", ")}\n`);
}
const middle = (runs, key) => median(runs.map((run) => run[key]));
const [plain, many] = folds.map((fold) => Array.from({ length: rounds }, () => runResolve(fold)));
process.stdout.write("\n| resolve over | first answer, ms | each after it, ms |\n|---|---|---|\n");
for (const runs of [plain, many]) {
  const cells = [middle(runs, "first"), middle(runs, "next")].map((ms) => ms.toFixed(1));
  process.stdout.write(`| ${runs[0].documents} documents | ${cells.join(" | ")} |\n`);
}
const growth = ["documents", "first", "next"].map((key) => (middle(many, key) / middle(plain, key)).toFixed(1));
process.stdout.write(`| ${growth[0]} times as many | × ${growth[1]} | × ${growth[2]} |\n`);
rmSync(scratch, { recursive: true, force: true });
