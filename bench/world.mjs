/**
 * An invented world of published documents for measuring the engine: 34 provinces, 3,000 regions, 20 editions and as many
 * entries as are asked for. Nothing in it is real; the same numbers give the same world.
 */

const text = (zh) => ({ zh, en: zh });
const provenance = { status: "inferred", confidence: "low", verified: "2026-01-01" };
const two = (number) => String(number).padStart(2, "0");

function identity(id, concept = id) {
  const layer = id.startsWith("local/") ? "local" : "national";
  const regionCode = layer === "local" ? { regionCode: id.split("/")[1] } : {};
  return {
    id,
    concept,
    file: `${id}.yaml`,
    layer,
    ...regionCode,
    nature: "transcription",
    official: false,
    provenance,
  };
}

/** The country, its provinces, and as many divisions in each as make up the number. */
function regions(provinces, all) {
  const codes = Array.from({ length: provinces }, (_, index) => `${two(11 + index)}0000`);
  const each = Math.ceil((all - provinces) / provinces);
  return [
    { ...identity("regions/100000"), documentKind: "region", title: text("示例国"), level: "national" },
    ...codes.map((code) => ({
      ...identity(`regions/${code}`),
      documentKind: "region",
      title: text(`示例省${code}`),
      level: "province",
      parent: "100000",
      divisions: Array.from({ length: each }, (_, index) => ({
        code: `${code.slice(0, 2)}${two(1 + Math.floor(index / 90))}${two(index % 90)}`,
        title: { zh: `示例区${index}` },
      })),
    })),
  ];
}

function instrument(number, region) {
  const id = region === undefined ? `ex-law-${number}` : `ex-regulation-${region}-${number}`;
  const digest = (sign) => `sha256:${sign.repeat(64)}`;
  const articles = Array.from({ length: 20 }, (_, index) => {
    const moved = index % 5 === 0;
    const later = moved
      ? { relation: "moved", article: String(index + 30), digest: digest("a") }
      : { relation: "same", article: String(index + 1), digest: digest("a") };
    const texts = [{ version: "2023-01-01", ...later }];
    return [String(index + 1), { version: "2015-01-01", digest: digest("a"), texts }];
  });
  return {
    ...identity(`instruments/${id}`),
    documentKind: "instrument",
    title: text(`示例文件${id}`),
    level: region === undefined ? "law" : "local-regulation",
    ...(region === undefined ? {} : { region }),
    issuers: [],
    expressions: [
      { effective: "2015-01-01", by: "adoption" },
      { effective: "2023-01-01", by: "amendment" },
    ],
    articles: Object.fromEntries(articles),
  };
}

/** @param {{ provinces?: number, regions?: number, entries: number, editions?: number }} size */
export function world({ provinces = 34, regions: all = 3000, entries, editions = 20 }) {
  const places = regions(provinces, all);
  const codes = places.slice(1).map(({ id }) => id.slice("regions/".length));
  const national = Array.from({ length: 300 }, (_, number) => instrument(number));
  const local = codes.flatMap((code) => [instrument(0, code), instrument(1, code)]);
  // A quarter of the editions is national, the rest belongs to provinces in turn.
  const homes = Array.from({ length: editions }, (_, index) =>
    index % 4 === 0 ? undefined : codes[index % codes.length],
  );
  const made = homes.map((code, index) => {
    const room = `${code === undefined ? "national" : `local/${code}`}/information`;
    const id = `${room}/ex-${2000 + index}`;
    const dates = { published: `${2015 + (index % 10)}-06-01` };
    return {
      ...identity(id, room),
      documentKind: "edition",
      title: text(`示例版本${index}`),
      date: dates.published,
      dates,
    };
  });
  const each = Math.ceil(entries / editions);
  const members = made.flatMap((edition, at) =>
    Array.from({ length: each }, (_, index) => {
      const cited = homes[at] === undefined ? `ex-law-${index % 300}` : `ex-regulation-${homes[at]}-${index % 2}`;
      const cite = text(cited);
      const basis = (article, role) => ({ instrument: cited, article, role, weight: "operative", level: "law", cite });
      return {
        ...identity(`${edition.id}/ex-${index}`, `${edition.concept}/ex-${index}`),
        documentKind: "entry",
        edition: edition.id,
        date: edition.date,
        title: text(`示例条目${index}`),
        category: "example",
        polarity: "negative",
        subjects: ["legal-person"],
        basis: [basis(String((index % 20) + 1), "inclusion"), basis(String(((index + 7) % 20) + 1), "publication")],
      };
    }),
  );
  return [...places, ...national, ...local, ...made, ...members];
}
