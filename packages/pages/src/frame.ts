import { authoritative, languageCodes, languageOfTag, languages } from "@mulu/schema";
import type { LanguageTag } from "@mulu/schema";

/** What the frame, built by Docusaurus, and the writer of pages must agree on. Nothing here needs Node. */

/** Words that stand in the frame where each page has its own. */
export const frameWords = {
  title: "mulu-frame-title",
  description: "mulu-frame-description",
  main: "mulu-frame-main",
  notOfficial: "mulu-frame-not-official",
} as const;

/** Path of the frame below the address of a language; each page has its own in its place. */
export const framePath = "frame/";

export type Locale = LanguageTag;

/** The languages of the site, the main one first; the others hang below a folder of their name. */
export const locales: readonly Locale[] = languageCodes.map((language) => languages[language].tag);

/** Folder of a language below the root of the site: empty for the main one. */
export function folderOf(locale: Locale): string {
  return languages[languageOfTag(locale) ?? authoritative].folder;
}

/** Address of the published site. A project page may live below a path, such as https://example.org/mulu/. */
export function siteAddress(url = "http://localhost:3000"): { origin: string; root: string } {
  const { origin, pathname } = new URL(url);
  return { origin, root: pathname.endsWith("/") ? pathname : `${pathname}/` };
}
