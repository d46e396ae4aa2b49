import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const compressed = new Map();

/** Bytes of a file as a server sends it. */
function weigh(file) {
  if (!compressed.has(file)) compressed.set(file, gzipSync(readFileSync(file)).length);
  return compressed.get(file);
}

/** What stands at the head of a page's path says what kind of page it is. */
function kindOf(path) {
  const [first = "", second = "", third = ""] = path.replace(/^en\//, "").split("/");
  if (first !== "catalogs") return first === "" || first === "index.html" ? "home" : first;
  return second === "local" ? "local" : second === "national" ? `national ${third}` : second;
}

/** Compressed bytes of every page on a cold load, with style sheet, scripts and icon, by kind: median and heaviest. */
export function pageWeights(site) {
  const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("index.html"));
  const byKind = new Map();
  for (const page of pages) {
    const text = readFileSync(join(site, page), "utf8");
    const parts = [...text.matchAll(/<(?:link rel="(?:stylesheet|icon)" href|script src)="([^"]*)"/g)];
    const shared = parts.reduce((sum, [, address = ""]) => sum + weigh(join(site, address)), 0);
    const bytes = gzipSync(text).length + shared;
    byKind.set(kindOf(page), [...(byKind.get(kindOf(page)) ?? []), { page, bytes }]);
  }
  return [...byKind]
    .map(([kind, all]) => {
      const sorted = all.sort((a, b) => a.bytes - b.bytes);
      const heaviest = sorted.at(-1);
      return {
        kind,
        pages: all.length,
        median: sorted[all.length >> 1].bytes,
        most: heaviest.bytes,
        page: heaviest.page,
      };
    })
    .sort((a, b) => b.most - a.most);
}
