import { covers, oncePerSet } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import { joined } from "@mulu/schema";
import type { PublishedInstrument, RegionCode, Said } from "@mulu/schema";

import { say } from "../say/words/say.js";

const regulations = oncePerSet((set): readonly PublishedInstrument[] =>
  set.all("instrument").filter(({ level, region }) => level === "local-regulation" && region !== undefined),
);

const shown = 3;

/**
 * What may be cited for a region, in the words of a hint: the local regulations registered for it and for the regions
 * above it; where none is, that it has to be registered. Never the regulation of another region.
 */
export function ownRegulations(set: CatalogSet, code: RegionCode | undefined): Said {
  const own = regulations(set).filter(
    ({ region }) => region !== undefined && code !== undefined && covers(set, region, code),
  );
  if (own.length === 0) return say("kept.regulations-none");
  const named = own
    .slice(0, shown)
    .map(({ id, title }) => say("kept.regulation", { title, id: id.replace(/^instruments\//, "") }));
  const list = joined(named, "semicolon");
  return say(own.length > shown ? "kept.regulations-and-others" : "kept.regulations", { list });
}
