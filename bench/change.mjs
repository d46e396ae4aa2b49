import { performance } from "node:perf_hooks";

import { CatalogSet, impact, radar } from "@mulu/engine";

import { world } from "./world.mjs";

/**
 * What a repeal takes with it, and what changed above a region’s supplements, over invented catalogs of growing size:
 * `node bench/change.mjs 10000 30000 100000` prints a row for each number of entries, in milliseconds.
 */
const sizes = process.argv.slice(2).map(Number);
const change = { is: "repealed", on: "2026-06-01" };

function timed(act) {
  const start = performance.now();
  const answer = act();
  return { answer, ms: performance.now() - start };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const shown = (ms) => ms.toFixed(ms < 10 ? 1 : 0);

console.log(
  "| entries | documents | set | one repeal, first | one repeal, warm | every instrument | radar, first | radar, warm |",
);
console.log("| --- | --- | --- | --- | --- | --- | --- | --- |");
for (const entries of sizes) {
  const documents = world({ entries });
  const { answer: set, ms: made } = timed(() => new CatalogSet(documents));
  const first = timed(() => impact(set, "ex-law-0", { change }));
  const instruments = set.all("instrument");
  const each = instruments.slice(1, 100).map(({ id }) => timed(() => impact(set, id, { change })).ms);
  const all = timed(() => instruments.map(({ id }) => impact(set, id, { change }).documents.length));
  const query = { region: "120000", on: "2026-06-01" };
  const look = timed(() => radar(set, query));
  const again = Array.from({ length: 5 }, () => timed(() => radar(set, query)).ms);
  const row = [entries, documents.length, made, first.ms, median(each), all.ms, look.ms, median(again)];
  console.log(`| ${row.map((cell, index) => (index < 2 ? cell : shown(cell))).join(" | ")} |`);
}
