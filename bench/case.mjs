import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

/**
 * One measurement in a fresh process: `node bench/case.mjs plain|parse|rules|check|build FOLDER` prints milliseconds of the
 * clock and of the processor. All but `plain` run in the V8 of the command, which optimises later; `plain` parses in
 * that of Node as it is.
 */
const [, , name, folder = ""] = process.argv;
if (name !== "plain") await import(new URL("../packages/cli/dist/optimise-later.js", import.meta.url).href);
const { build, check, compile, readCatalogs } = await import("@mulu/compiler");
const { rules, runRules } = await import("@mulu/validators");

const require = createRequire(new URL("../packages/compiler/package.json", import.meta.url));
/** The very copy of js-yaml the compiler parses with. */
const { load: parse } = require("js-yaml");

/** Milliseconds of each rule alone over a linked set, by code. */
function costOfEach(set) {
  return Object.fromEntries(
    rules.map((rule) => {
      const start = performance.now();
      runRules(set, { rules: [rule] });
      return [rule.code, performance.now() - start];
    }),
  );
}

function parseAll() {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".yaml"));
  for (const file of files) parse(readFileSync(join(folder, file), "utf8"));
  return files.length;
}

const cases = {
  plain: parseAll,
  parse: parseAll,
  async check() {
    const compilation = compile(await readCatalogs(folder));
    return check(compilation, {}).length;
  },
  async build() {
    const compilation = compile(await readCatalogs(folder));
    const artefacts = await build({ compilation, findings: check(compilation, {}) });
    return artefacts.length;
  },
};

/** The law rules alone: reading and linking are not counted. */
async function measureRules() {
  const { set } = compile(await readCatalogs(folder));
  const [start, before] = [performance.now(), process.cpuUsage()];
  runRules(set, { rules });
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - start, cpu: (user + system) / 1000, result: costOfEach(set) };
}

async function measureCase() {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const result = await cases[name]();
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - start, cpu: (user + system) / 1000, result };
}

process.stdout.write(JSON.stringify(await (name === "rules" ? measureRules() : measureCase())));
