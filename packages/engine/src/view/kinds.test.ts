import { describe, expect, it } from "vitest";

import type { DocumentKind } from "@mulu/schema";

import { CatalogSet } from "../catalog-set.js";
import { base, national } from "@mulu/fixtures/narrowed-world";
import { CatalogView } from "./catalog-view.js";

const view = new CatalogView(new CatalogSet(national), { on: "2025-06-01" });
const abroad = new CatalogView(new CatalogSet(national), { on: "2025-06-01", region: "810000" });

describe.each([view, abroad])("a kind that there is not", (asked) => {
  it.each<[string, (kind: DocumentKind) => unknown]>([
    ["items", (kind) => asked.items(kind)],
    ["all", (kind) => asked.all(kind)],
    ["current", (kind) => asked.current(base.concept, kind)],
    ["gapsOf", (kind) => asked.gapsOf(["entry", kind])],
  ])("is refused by name in %s, and those that there are are told", (_method, ask) => {
    for (const [kind, words] of [
      ["entri", /没有“entri”这一种类，可以写 .*entry.*No such kind: “entri”; there are .*measure/],
      ["toString", /“toString”/],
      [null, /null/],
      [Symbol("entry"), /symbol/],
    ] as const) {
      expect(() => ask(kind as DocumentKind)).toThrow(RangeError);
      expect(() => ask(kind as DocumentKind)).toThrow(words);
    }
  });
});

it("kinds that are no list are refused", () => {
  expect(() => view.gapsOf("entry" as never)).toThrow(RangeError);
  expect(() => view.gapsOf(null as never)).toThrow(RangeError);
});
