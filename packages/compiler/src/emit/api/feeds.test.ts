import { createHash } from "node:crypto";

import { CatalogSet, foldFeed } from "@mulu/engine";
import { worldDocuments } from "@mulu/fixtures";
import type { PublishedDocument } from "@mulu/schema";
import { describe, expect, it } from "vitest";

import { worldInput } from "../testing/world.js";
import { feedEndpoints } from "./feed-endpoints.js";

const input = worldInput();
const only = (of: typeof input, operation: string): unknown[] =>
  feedEndpoints.flatMap((endpoint) =>
    endpoint.operation === operation ? endpoint.files(of).map(({ value }) => value) : [],
  );

interface Manifest {
  digest: string;
  items: { id: string; digest: string }[];
}

describe("the manifest of the API", () => {
  const [manifest] = only(input, "getManifest") as [Manifest];

  it("names every document once, and changes for the one that changes", () => {
    const [first] = worldDocuments;
    const changed = worldDocuments.map((each) =>
      each === first ? ({ ...each, title: { zh: "改", en: "Changed" } } as PublishedDocument) : each,
    );
    const [other] = only({ ...input, set: new CatalogSet(changed) }, "getManifest") as [Manifest];
    const moved = manifest.items.filter(
      ({ id, digest }) => other.items.find((each) => each.id === id)?.digest !== digest,
    );
    expect(moved.map(({ id }) => id)).toEqual([first?.id]);
    expect(other.digest).not.toBe(manifest.digest);
    expect(new Set(manifest.items.map(({ id }) => id)).size).toBe(manifest.items.length);
  });

  it("sorts names as every language sorts them, numbers of articles too", () => {
    const document = {
      ...{ articles: { "9": { title: 1 }, "10": {} }, concept: "organizations/x", documentKind: "organization" },
      ...{ id: "organizations/x" },
    } as unknown as PublishedDocument;
    const [{ items }] = only({ ...input, set: new CatalogSet([document]) }, "getManifest") as [Manifest];
    const text =
      '{"articles":{"10":{},"9":{"title":1}},"concept":"organizations/x","documentKind":"organization","id":"organizations/x"}';
    expect(items[0]?.digest).toBe(`sha256:${createHash("sha256").update(text).digest("hex")}`);
  });

  it("has the digest of its own lines, so that a cut one is seen", () => {
    const text = manifest.items.map(({ id, digest }) => `${id} ${digest}\n`).join("");
    expect(manifest.digest).toBe(`sha256:${createHash("sha256").update(text).digest("hex")}`);
  });
});

describe("the feed of a catalog", () => {
  const edition = worldDocuments.find(
    ({ documentKind, nature, layer }) =>
      documentKind === "edition" && nature === "transcription" && layer === "national",
  );
  const member = worldDocuments.find((each) => each.edition === edition?.id);

  it("leads from edition to edition, as folding it shows; of a catalog issued once there is none", () => {
    if (!edition || !member) throw new Error("the world holds no edition with a member");
    expect(only(input, "getNationalFeed")).toEqual([]);
    const later = {
      ...edition,
      id: `${edition.id}-next`,
      file: "next",
      dates: { published: "2099-01-01" },
    } as PublishedDocument;
    const next = {
      ...member,
      id: member.id.replace(edition.id, later.id),
      edition: later.id,
      title: { zh: "改", en: "Changed" },
    } as PublishedDocument;
    const set = new CatalogSet([...worldDocuments, later, next]);
    const [feed] = only({ ...input, set }, "getNationalFeed") as [
      { releases: string[]; count: number; items: unknown[] },
    ];
    expect(feed.releases).toEqual([edition.id, later.id]);
    const folded = foldFeed(feed.items);
    if (!("state" in folded)) throw new Error(folded.fault.words.en);
    expect(folded.state.release).toBe(later.id);
    expect(folded.state.things.get(member.concept)).toMatchObject({ title: { zh: "改" } });
    expect(foldFeed(feed.items.slice(1))).toMatchObject({ fault: { is: "missing", expected: 1 } });
  });
});
