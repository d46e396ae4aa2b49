import type { Site } from "./site";

const fixed = [
  "/",
  "/catalogs/",
  "/catalogs/instruments/",
  "/catalogs/national/lists/",
  "/catalogs/national/information/",
  "/rules/",
  "/rules/MS-04/",
  "/rules/questions/",
  "/findings/",
  "/rights/",
  "/principles/",
  "/local/",
  "/downloads/",
  "/changelog/",
  "/coverage/",
  "/search/?q=%E5%A4%84%E7%BD%9A",
];

const documentKinds = [
  "entry",
  "measure",
  "list",
  "instrument",
  "repair-rule",
  "platform",
  "evaluation",
  "record-format",
  "organization",
  "region",
  "vocabulary",
  "docket",
  "redirect",
];

/** One page of every kind, without the language's prefix. */
export async function pageKinds(site: Site): Promise<string[]> {
  const ids = await Promise.all(documentKinds.map(async (kind) => (await site.idsOf(kind))[0]));
  const editions = ["national/measures/statutory-2026", "national/information/2024"];
  return [...fixed, ...[...editions, ...ids].flatMap((id) => (id === undefined ? [] : [`/catalogs/${id}/`]))];
}

/** The same pages in both languages. */
export async function pagesInBothLanguages(site: Site): Promise<string[]> {
  const pages = await pageKinds(site);
  return ["", "/en"].flatMap((language) => pages.map((path) => `${language}${path}`));
}
