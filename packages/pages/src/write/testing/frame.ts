import { folderOf, frameWords, locales } from "../../frame.js";
import type { Locale } from "../../frame.js";
import type { Assets, Shell } from "../assets.js";

/** A frame such as Docusaurus builds, with little in it. */
export function exampleFrame(locale: Locale): string {
  const folder = folderOf(locale);
  const other = folderOf(locales.find((each) => each !== locale) ?? locale);
  return `<!DOCTYPE html>
<html lang="${locale}" data-has-hydrated="false">
<head>
<title data-rh="true">${frameWords.title} | Site</title><meta data-rh="true" property="og:url" content="https://example.org/${folder}frame/"/><meta data-rh="true" property="og:title" content="${frameWords.title} | Site"/><meta data-rh="true" name="description" content="${frameWords.description}"/><meta data-rh="true" property="og:description" content="${frameWords.description}"/><link data-rh="true" rel="canonical" href="https://example.org/${folder}frame/"/><link data-rh="true" rel="alternate" href="https://example.org/frame/" hrefLang="zh-CN"/><link data-rh="true" rel="alternate" href="https://example.org/en/frame/" hrefLang="en"/><link data-rh="true" rel="alternate" href="https://example.org/frame/" hrefLang="x-default"/><link rel="stylesheet" href="/assets/css/styles.1.css" />
<script src="/assets/js/main.1.js" defer></script>
</head>
<body><script>window['localStorage'].getItem('theme-x')</script><header><a href="/${folder}catalogs/">Catalogs</a><form role="search" action="/${folder}search/"><input></form><a href="/${other}frame/">Other</a></header><main>${frameWords.main}</main><footer>${frameWords.notOfficial}</footer></body>
</html>`;
}

export const exampleShell: Shell = {
  frames: Object.fromEntries(locales.map((locale) => [locale, exampleFrame(locale)])) as Shell["frames"],
  css: "",
};

const scripts = {
  site: "assets/site.js",
  filter: "assets/filter.js",
  search: "assets/search.js",
  day: "assets/day.js",
  try: "assets/try.js",
  windows: "assets/windows.js",
  receipt: "assets/receipt.js",
  desk: "assets/desk.js",
};

export const exampleAssets: Assets = {
  files: new Map(),
  css: "assets/site.css",
  worker: "assets/worker.js",
  scripts: Object.fromEntries(locales.map((locale) => [locale, scripts])) as unknown as Assets["scripts"],
};
