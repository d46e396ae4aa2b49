import { digestOf, normalizeTitle } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import { identifyPath } from "@mulu/schema";
import type { TableKind } from "@mulu/schema";

import { part, tell } from "../words/say.js";
import type { Told } from "../words/say.js";

/** What a row is called, as far as the table says. */
export interface RowNames {
  id?: string;
  zh?: string;
  en?: string;
}

/** The name of a row's file without folder and `.yaml`, and how it was found. */
export type SlugReading = { slug: string; derived?: Told } | { problem: Told };

const shape = /^[a-z0-9]+([-.][a-z0-9]+)*$/;

/** Finds the id of every row of a table for one edition. */
export class Identities {
  readonly #edition: string;
  readonly #kind: TableKind;
  readonly #here = new Map<string, Set<string>>();
  readonly #elsewhere = new Map<string, Set<string>>();

  constructor(set: CatalogSet, { edition, kind }: { edition: string; kind: TableKind }) {
    this.#edition = edition;
    this.#kind = kind;
    const catalog = `${edition.slice(0, edition.lastIndexOf("/"))}/`;
    for (const document of set.all(kind)) {
      if (!document.id.startsWith(catalog)) continue;
      const slug = document.id.slice(document.id.lastIndexOf("/") + 1);
      const names = document.edition === edition ? this.#here : this.#elsewhere;
      const key = normalizeTitle(document.title.zh);
      names.set(key, (names.get(key) ?? new Set()).add(slug));
    }
  }

  /**
   * Id of a row: the one the table gives; else that of the same title in this edition, then in another edition of the
   * catalog, for an id names a thing through time; else the English title; else a digest of the Chinese title. Never
   * the number of the row: a row inserted later would rename everything below it.
   */
  slugOf({ id, zh = "", en }: RowNames): SlugReading {
    if (id !== undefined) return this.#given(id);
    const key = normalizeTitle(zh);
    const [same, ...others] = this.#here.get(key) ?? [];
    if (same !== undefined && others.length === 0) return { slug: same };
    if (same !== undefined) return ambiguous(zh, [same, ...others]);
    const [known, ...more] = this.#elsewhere.get(key) ?? [];
    if (known !== undefined && more.length === 0) {
      return derived(known, "elsewhere");
    }
    const slug = slugify(en ?? "");
    if (slug !== "") return derived(slug, "english");
    const digest = digestOf(key).replace("sha256:", "").slice(0, 8);
    return derived(`t-${digest}`, "digest");
  }

  #given(id: string): SlugReading {
    const catalog = this.#edition.slice(0, this.#edition.lastIndexOf("/"));
    const prefix = [`${this.#edition}/`, `${catalog}/`].find((each) => id.startsWith(each)) ?? "";
    // Platforms write their codes in capitals; ids are the same in small letters.
    const slug = id.slice(prefix.length).toLowerCase();
    const file = `${this.#edition}/${slug}.yaml`;
    const fits = shape.test(slug) && slug.length <= 120 && identifyPath(file)?.kind === this.#kind;
    if (fits) return { slug };
    return { problem: tell("id-unfit", { id: id.slice(0, 60) }) };
  }
}

/** Words of a title, as ids are written. */
function slugify(title: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && !["a", "an", "the", "of", "and"].includes(word));
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word : `${slug}-${word}`;
    if (longer.length > 80) break;
    slug = longer;
  }
  return slug === "edition" ? "" : slug;
}

function derived(slug: string, from: "elsewhere" | "english" | "digest"): SlugReading {
  return { slug, derived: tell("id-derived", { slug, from: part(`id.${from}`) }) };
}

function ambiguous(title: string, slugs: readonly string[]): SlugReading {
  return { problem: tell("title-ambiguous", { count: slugs.length, title, slugs }) };
}
