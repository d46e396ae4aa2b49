import { fileURLToPath } from "node:url";

import { compile, readCatalogs } from "@mulu/compiler";
import { CatalogSet, CatalogView, explain, resolve, resolveValues } from "@mulu/engine";

import { world } from "./world.mjs";

/**
 * What an answer about a region and a day costs: `node bench/answers.mjs` (after `npm run build`) prints, for invented worlds
 * of growing size, `resolve`, every value of it, one thing and one explanation; then the real catalogs over all regions on
 * two days. Processor time in milliseconds, medians.
 */
const rounds = 7;

function processorTime(act) {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const warm = (act) => {
  act(0);
  return median(Array.from({ length: rounds }, (_, round) => processorTime(() => act(round))));
};
const shown = (value) => Number(value.toFixed(2));

/** The divisions of a set, one after the other. */
function codesOf(set) {
  const listed = set
    .all("region")
    .flatMap(({ id, divisions = [] }) => [id.slice("regions/".length), ...divisions.map(({ code }) => code)]);
  return [...new Set(listed)].sort();
}

function ofWorld(entries) {
  const set = new CatalogSet(world({ entries }));
  const codes = codesOf(set);
  const at = (round) => ({ region: codes[(round * 97 + 50) % codes.length], on: "2026-01-01" });
  const first = processorTime(() => resolve(set, at(0)));
  const { items } = resolve(set, { ...at(0), kinds: ["entry"] });
  const { concept } = items[0]?.document ?? {};
  return {
    documents: set.documents.length,
    regions: codes.length,
    items: items.length,
    first: shown(first),
    resolve: shown(warm((round) => resolve(set, at(round)))),
    again: shown(warm(() => resolve(set, at(0)))),
    values: shown(warm((round) => resolveValues(set, at(round)))),
    current: shown(warm((round) => new CatalogView(set, at(round)).current(concept))),
    explain: shown(warm((round) => explain(set, { id: concept, field: "title", ...at(round) }))),
  };
}

for (const entries of process.argv[2] === "real" ? [] : [10_000, 30_000, 100_000]) {
  process.stdout.write(`${JSON.stringify({ entries, ...ofWorld(entries) })}\n`);
}

/** Every region of the register on days through the years; of a day all regions, as whoever fills a table asks. */
async function ofRealCatalogs(days) {
  const folder = fileURLToPath(new URL("../catalogs", import.meta.url));
  const { set } = compile(await readCatalogs(folder));
  const codes = codesOf(set);
  const fresh = new CatalogSet(set.documents);
  let items = 0;
  const spent = processorTime(() => {
    for (const on of days) for (const region of codes) items += resolve(fresh, { region, on }).items.length;
  });
  const asked = codes.length * days.length;
  const each = spent / asked;
  return {
    regions: codes.length,
    days: days.length,
    asked,
    items,
    ms: shown(each),
    millionInSeconds: shown(each * 1000),
  };
}

const days = ["2022-06-01", "2026-11-20"];
process.stdout.write(`${JSON.stringify({ real: await ofRealCatalogs(days) })}\n`);
