import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

import { describe, expect, it } from "vitest";

import { buildFolder } from "./server";

/** Every page of the site as it stood on 2026-11-28, before pages were written without routes; without language. */
const before = gunzipSync(readFileSync(new URL("addresses-2026-11-28.txt.gz", import.meta.url)))
  .toString("utf8")
  .split("\n");

/** Every file of markup, by path below the root of the site. */
const files = readdirSync(buildFolder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));

const html = (file: string): string => readFileSync(join(buildFolder, file), "utf8");

describe("addresses of the past", () => {
  it("all answer, in both languages", () => {
    const pages = ["", "en/"].flatMap((language) => before.map((path) => `${language}${path}index.html`));
    expect(pages.length).toBeGreaterThan(7500);
    expect(pages.filter((page) => !existsSync(join(buildFolder, page)))).toEqual([]);
  });
});

describe("every page", () => {
  it("links to nothing that is not there: no page, file or place on a page", () => {
    const ids = new Map<string, Set<string>>();
    const links = new Map<string, string>();
    for (const file of files) {
      const text = html(file);
      ids.set(file, new Set([...text.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id)));
      for (const [, href = ""] of text.matchAll(/<(?:a|link|script)\b[^>]* (?:href|src)="([^"]*)"/g)) {
        if (href.startsWith("#")) links.set(`${file}${href}`, file);
        else if (href.startsWith("/")) links.set(href.slice(1), file);
      }
    }
    const isBroken = (link: string): boolean => {
      const [whole = "", anchor = ""] = decodeURI(link).split("#");
      const [address = ""] = whole.split("?");
      const file = address === "" || address.endsWith("/") ? `${address}index.html` : address;
      if (anchor === "") return !existsSync(join(buildFolder, file));
      return !ids.get(file)?.has(anchor);
    };
    expect(links.size).toBeGreaterThan(files.length);
    expect([...links].filter(([link]) => isBroken(link)).map(([link, from]) => `${from} → ${link}`)).toEqual([]);
  });

  it("states its language, its address and the same page in the other language", () => {
    const wrong = files.filter((file) => {
      const text = html(file);
      const inEnglish = file.startsWith("en/");
      const path = file.replace(/^en\//, "").replace(/index\.html$/, "");
      const canonical = /<link rel="canonical" href="([^"]*)"/.exec(text)?.[1] ?? "";
      const isMoved = text.includes('<meta name="robots" content="noindex">');
      return !(
        text.includes(`<html lang="${inEnglish ? "en" : "zh-CN"}"`) &&
        (isMoved || canonical.endsWith(`/${inEnglish ? "en/" : ""}${path}`)) &&
        new RegExp(`<link rel="alternate" href="[^"]*/en/${path}" hrefLang="en"`).test(text)
      );
    });
    expect(wrong).toEqual([]);
  });

  it("is in the map of its language, unless it moved, goes on with a list, or searches", () => {
    for (const language of ["", "en/"]) {
      const map = html(`${language}sitemap.xml`);
      const listed = [...map.matchAll(/<loc>[^<]*?\/\/[^/<]+\/([^<]*)<\/loc>/g)].map(([, path = ""]) => path);
      const own = before.filter(
        (path) => path !== "search/" && !html(`${language}${path}index.html`).includes("noindex"),
      );
      expect(own.filter((path) => !listed.includes(`${language}${path}`))).toEqual([]);
      expect(listed.filter((path) => !existsSync(join(buildFolder, path, "index.html")))).toEqual([]);
    }
  });
});
