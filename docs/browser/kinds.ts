import { collectionOf, documentKinds } from "@mulu/schema";

import type { Site } from "./site";

const fixed = [
  "/",
  "/catalogs/",
  "/catalogs/national/information/",
  "/rules/",
  "/rules/MS-04/",
  "/rules/questions/",
  "/findings/",
  "/rights/",
  "/principles/",
  "/local/",
  "/when/",
  "/when/2026-08-15/",
  "/compare/",
  "/compare/national/information/2022-to-2024/",
  "/downloads/",
  "/changelog/",
  "/changelog/catalogs/",
  "/changelog/changes/first-catalogs/",
  "/consultations/",
  "/comment/",
  "/table/",
  "/comment/answer/",
  "/coverage/",
  "/catalogs/national/measures/statutory-2026/members/2/",
  "/catalogs/organizations/state-council/issued/2/",
  "/search/?q=%E5%A4%84%E7%BD%9A",
];

/** What has ended, what rests on it, and what the register alone holds of a region: pages with the most to say. */
const telling = [
  "national/measures/statutory-2026/air-pollution-law-art112-p1-market-access",
  "instruments/air-pollution-law",
  "national/information/2021",
  "national/information/statutory-2026/samr-order-45-2021-art2-p1-ordinary-procedure-penalties",
  "regions/500000",
];

/** A row of the requirements is of this project, not of the catalogs: the interface serves none, so its page is named. */
const ofTheProject = { kind: "register-row", page: "register/a1-01" } as const;

/** Pages that list all of a kind. */
const collections = documentKinds.flatMap((kind) => collectionOf(kind) ?? []).map((folder) => `/catalogs/${folder}/`);

/** Every docket: its page, where to comment on it, and the lines and lists of comments that its page leads to. */
async function docketPages(site: Site): Promise<string[]> {
  const pages = (await site.idsOf("docket")).map(async (id) => {
    const path = `/catalogs/${id}/`;
    const html = await (await fetch(`${site.origin}${path}`)).text();
    const lists = [...html.matchAll(/href="([^"#]*\/(?:comments|lines)\/[^"#]*)"/g)].map(([, href = ""]) => href);
    return [
      path,
      `/comment/${id.replace("consultations/", "")}/`,
      ...new Set(lists.filter((href) => href.endsWith("/"))),
    ];
  });
  return (await Promise.all(pages)).flat();
}

/** One page of every kind and the page that lists it, without the language's prefix. A kind without a document has none. */
export async function pageKinds(site: Site): Promise<string[]> {
  const ids = await Promise.all(
    documentKinds.map(async (kind) => (kind === ofTheProject.kind ? ofTheProject.page : (await site.idsOf(kind))[0])),
  );
  const editions = ["national/measures/statutory-2026", "national/information/2024"];
  return [
    ...fixed,
    ...collections,
    ...(await docketPages(site)),
    ...[...editions, ...telling, ...ids].flatMap((id) => (id === undefined ? [] : [`/catalogs/${id}/`])),
  ];
}

/** The same pages in both languages. */
export async function pagesInBothLanguages(site: Site): Promise<string[]> {
  const pages = await pageKinds(site);
  return ["", "/en"].flatMap((language) => pages.map((path) => `${language}${path}`));
}
