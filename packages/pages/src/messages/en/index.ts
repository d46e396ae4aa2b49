import { browser, search } from "./finding.js";
import { desk } from "./desk.js";
import { guides } from "./guides.js";
import { pages } from "./pages.js";
import { state } from "./state.js";
import { trying } from "./trying.js";
import type { Messages } from "../zh/index.js";

/** English wording of the site. */
export const en: Messages = {
  site: {
    title: "Mulu",
    tagline: "China’s public credit catalogs, sanctions lists and list standards as data that can be checked",
    notOfficial: (official) =>
      official === 0
        ? "Not an official site. No officially published catalog text is held here; the publisher’s text prevails."
        : `Not an official site. The ${String(official)} documents marked “official text” carry number and official address; the rest is not official, and the publisher’s text prevails.`,
    footer: "Data: CC BY 4.0. Code: Apache-2.0. Legal texts are cited and summarised, never copied.",
    footerLinks: "Footer",
    readHere: "Read this page in English",
    mainNav: "Main",
    colorMode: { label: "Appearance", system: "System", light: "Light", dark: "Dark" },
  },
  nav: {
    catalogs: "Catalogs",
    instruments: "Laws",
    rules: "Rules",
    consultations: "Consultations",
    downloads: "Downloads",
    glossary: "Glossary",
    changelog: "Changelog",
    search: "Search",
    home: "Home",
  },
  search,
  browser,
  table: { scroll: (caption) => `${caption} (table, scrolls sideways)` },
  toc: "On this page",
  trail: "You are here",
  twins: "Machine-readable",
  machine: { json: "JSON data", source: "Source file", comment: "Comment on this" },
  notFound: {
    title: "There is no such page",
    text: "The address may be mistyped, or the thing never existed. Published addresses do not vanish: what moved or merged leaves a pointer.",
    search: "Search by any characters of the title",
    catalogs: "See all catalogs and lists",
    home: "Back to the home page",
  },
  external: "external site",
  desk,
  guides,
  trying,
  pages,
  state,
};
