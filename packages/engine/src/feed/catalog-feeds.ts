import type { PublishedDocument } from "@mulu/schema";

import type { CatalogSet } from "../catalog-set.js";
import { byFirstDay } from "../first-day.js";
import { feedLines } from "./feed.js";
import type { FeedLine, FeedRelease } from "./feed.js";

/** What a document bears because of the edition it stands in, and of what it is called by: no change of the thing. */
const ofEdition: ReadonlySet<string> = new Set(["id", "edition", "file", "date", "concept"]);

function content(document: PublishedDocument): unknown {
  return Object.fromEntries(Object.entries(document).filter(([field]) => !ofEdition.has(field)));
}

/** @public The feed of one catalog: its issued editions are its releases. */
export interface CatalogFeed {
  /** Id of the catalog, such as `national/measures`. */
  catalog: string;
  /** Ids of the editions, the oldest first. */
  releases: readonly string[];
  lines: readonly FeedLine[];
}

/**
 * @public Feeds of the catalogs that have been issued more than once, by id. Compilations are readings and no releases, and
 * drafts are none yet.
 */
export function catalogFeeds(set: CatalogSet): CatalogFeed[] {
  const catalogs = [...new Set(set.all("edition").map(({ concept }) => concept))].sort();
  return catalogs.flatMap((catalog) => {
    const editions = [...set.versions(catalog)]
      .filter(({ id, nature }) => (nature === "official" || nature === "transcription") && set.members(id).length > 0)
      .sort(byFirstDay);
    if (editions.length < 2) return [];
    const releases = editions.map(
      ({ id }): FeedRelease => ({
        release: id,
        things: new Map(set.members(id).map((member) => [member.concept, content(member)])),
      }),
    );
    return [{ catalog, releases: editions.map(({ id }) => id), lines: feedLines(releases) }];
  });
}
