import { covers, oncePerSet } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import type { PublishedInstrument, RegionCode, Text } from "@mulu/schema";

const regulations = oncePerSet((set): readonly PublishedInstrument[] =>
  set.all("instrument").filter(({ level, region }) => level === "local-regulation" && region !== undefined),
);

const shown = 3;

/**
 * What may be cited for a region, in the words of a hint: the local regulations registered for it and for the regions
 * above it; where none is, that it has to be registered. Never the regulation of another region.
 */
export function ownRegulations(set: CatalogSet, code: RegionCode | undefined): Text {
  const own = regulations(set).filter(
    ({ region }) => region !== undefined && code !== undefined && covers(set, region, code),
  );
  if (own.length === 0) {
    return {
      zh: "（本库还没有登记适用于本地的地方性法规，请先在 catalogs/instruments/ 登记）",
      en: " (none that reaches this region is registered yet; register it in catalogs/instruments/ first)",
    };
  }
  const ids = own.map(({ id, title }) => ({ id: id.replace(/^instruments\//, ""), title })).slice(0, shown);
  const more = own.length > shown;
  return {
    zh: `（已登记的有：${ids.map(({ id, title }) => `《${title.zh}》 ${id}`).join("；")}${more ? " 等" : ""}）`,
    en: ` (registered: ${ids.map(({ id, title }) => `${title.en}, ${id}`).join("; ")}${more ? " and others" : ""})`,
  };
}
