import { documents } from "@mulu/catalogs";

import { createMulu } from "./create-mulu.js";
import type { Mulu } from "./create-mulu.js";
import type { CatalogIds } from "./ids.js";

/** @public The public credit catalogs this package carries. Unofficial: see `official` and `nature` of each document. */
export const mulu: Mulu<CatalogIds> = /* @__PURE__ */ createMulu(documents);

export * from "./api-client.js";
export * from "./catalogs.js";
export * from "./create-mulu.js";
export * from "./errors.js";
export * from "./ids.js";
export * from "./records.js";
export type { RecordTypes } from "@mulu/catalogs/records";
export type { Reliance, Resolution, Resolved } from "@mulu/engine";
export type {
  PublishedDocument,
  PublishedEdition,
  PublishedEntry,
  PublishedInstrument,
  PublishedList,
  PublishedMeasure,
  Text,
} from "@mulu/schema";
