import { createHash } from "node:crypto";

import { catalogFeeds } from "@mulu/engine";
import type { CatalogFeed, CatalogSet } from "@mulu/engine";
import type { PublishedDocument } from "@mulu/schema";

import { oncePerKeys } from "../once-per-keys.js";
import { vendorKinds } from "../vendors.js";
import type { ApiFile, Endpoint } from "./endpoint.js";

/** Names sorted by code unit, each with what stands before its value. */
const sortedNames = oncePerKeys((names) =>
  [...names].sort().map((name) => ({ name, written: `${JSON.stringify(name)}:` })),
);

/** JSON with names sorted by code unit and no white space: easy to make anywhere. */
function sortedJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(",")}]`;
  const given = value as Readonly<Record<string, unknown>>;
  let text = "";
  for (const { name, written } of sortedNames(Object.keys(given))) {
    text += `${text === "" ? "" : ","}${written}${sortedJson(given[name])}`;
  }
  return `{${text}}`;
}

const digest = (text: string): string => `sha256:${createHash("sha256").update(text).digest("hex")}`;

/** Every document that has an address, with the digest of what it says. */
function manifest(set: CatalogSet): object {
  const documents: readonly PublishedDocument[] = vendorKinds.flatMap((kind) => set.all(kind));
  const items = documents
    .map((document) => ({ id: document.id, digest: digest(sortedJson(document)) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { count: items.length, digest: digest(items.map((item) => `${item.id} ${item.digest}\n`).join("")), items };
}

function feedFile({ catalog, releases, lines }: CatalogFeed): ApiFile {
  return { path: `/feeds/${catalog}.json`, value: { catalog, releases, count: lines.length, items: lines } };
}

function feedFiles(set: CatalogSet, layer: "national" | "local"): ApiFile[] {
  return catalogFeeds(set)
    .filter(({ catalog }) => catalog.startsWith(`${layer}/`))
    .map(feedFile);
}

/** What changed: from one edition to the next line by line, and of everything by digest. */
export const feedEndpoints: readonly Endpoint[] = [
  {
    path: "/manifest.json",
    operation: "getManifest",
    tag: "collections",
    summary: { zh: "全部文档及其摘要", en: "Every document with its digest" },
    schema: "Manifest",
    files: ({ set }) => [{ path: "/manifest.json", value: manifest(set) }],
  },
  {
    path: "/feeds/national/{room}.json",
    operation: "getNationalFeed",
    tag: "collections",
    summary: {
      zh: "全国目录、清单从一个版本到下一个版本的增量",
      en: "Changes of a national catalog from edition to edition",
    },
    schema: "CatalogFeed",
    files: ({ set }) => feedFiles(set, "national"),
  },
  {
    path: "/feeds/local/{region}/{room}.json",
    operation: "getLocalFeed",
    tag: "collections",
    summary: { zh: "地方补充从一个版本到下一个版本的增量", en: "Changes of a local catalog from edition to edition" },
    schema: "CatalogFeed",
    files: ({ set }) => feedFiles(set, "local"),
  },
];
