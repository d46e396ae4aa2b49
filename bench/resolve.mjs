import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";

import { compile, readCatalogs } from "@mulu/compiler";
import { CatalogSet, resolve } from "@mulu/engine";

/**
 * What is in force in a region on a day, over the real catalogs with every edition as often as the argument says:
 * `node bench/resolve.mjs 13` prints documents, milliseconds of a first answer on a fresh set, and of those after it.
 */
const times = Number(process.argv[2]);
const folder = fileURLToPath(new URL("../catalogs", import.meta.url));
const { set } = compile(await readCatalogs(folder));
const documents = [...set.documents, ...copies(set.documents, times - 1)];
const asked = [{ region: "310000", on: "2026-11-20" }, { region: "370200", on: "2026-11-20" }, { on: "2022-06-01" }];

/** Further editions beside the real ones, each with everything it holds, under ids of their own. */
function* copies(originals, count) {
  for (let copy = 1; copy <= count; copy += 1) {
    const renamed = (id) => `${id}-bench-${copy}`;
    for (const document of originals) {
      const { id, edition, supersedes } = document;
      if (document.documentKind === "edition")
        yield { ...document, id: renamed(id), ...(supersedes && { supersedes: renamed(supersedes) }) };
      else if (edition !== undefined)
        yield { ...document, id: renamed(edition) + id.slice(edition.length), edition: renamed(edition) };
    }
  }
}

function timed(act) {
  const start = performance.now();
  act();
  return performance.now() - start;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const first = [];
const next = [];
for (let round = 0; round < 5; round += 1) {
  const fresh = new CatalogSet(documents);
  first.push(timed(() => resolve(fresh, asked[0])));
  for (const query of asked) next.push(timed(() => resolve(fresh, query)));
}
process.stdout.write(JSON.stringify({ documents: documents.length, first: median(first), next: median(next) }));
