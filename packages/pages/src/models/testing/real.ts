import { fileURLToPath } from "node:url";

import type { PageModel } from "../../model/page.js";
import { allPages } from "../pages/index.js";
import { readCompiled } from "../read.js";
import type { CompiledCatalogs } from "../read.js";
import { createWorld } from "../world.js";
import type { World } from "../world.js";

/** The compiled catalogs of this repository. */
const realDist = fileURLToPath(new URL("../../../../../catalogs/dist", import.meta.url));

function once<K, T>(make: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const made = new Map<K, Promise<T>>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

const compiledAt = once((dist: string) => readCompiled(dist));

/** The compiled catalogs, read once for all test files that share a process. */
export const realCatalogs = (): Promise<CompiledCatalogs> => compiledAt(realDist);

/** The world of pages of the compiled catalogs in a language; nobody writes into it. */
export const realWorld: (locale: string) => Promise<World> = once(async (locale) =>
  createWorld(await realCatalogs(), { locale }),
);

/** Every page of it: to make them all takes longer than to look through them. */
export const realPages: (locale: string) => Promise<readonly PageModel[]> = once(async (locale) =>
  allPages(await realWorld(locale)),
);
