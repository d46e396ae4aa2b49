import { createContext, useContext } from "react";

import { folderOf } from "../frame.js";
import type { Locale } from "../frame.js";
import { messagesOf } from "../messages/index.js";
import type { Messages } from "../messages/index.js";

/** Where the site stands, and which language of it is being written. */
export interface Site {
  locale: Locale;
  /** Scheme and host, such as https://example.org. */
  origin: string;
  /** Path of the site's root, the same in both languages: API, downloads and search index hang below it. */
  root: string;
  /** Address of the script that runs a check beside the page. */
  worker: string;
}

const SiteContext = createContext<Site>({ locale: "zh-CN", origin: "", root: "/", worker: "" });

/** Around everything that is rendered. */
export const SiteProvider = SiteContext.Provider;

export function useSite(): Site {
  return useContext(SiteContext);
}

/** Wording in the language of the page. */
export function useMessages(): Messages {
  return messagesOf(useSite().locale);
}

/** Address of a site path in one language; anchors and full addresses are left as they are. */
export function addressOf({ root, locale }: Site, path: string): string {
  return path.startsWith("/") ? `${root}${folderOf(locale)}${path.slice(1)}` : path;
}

/** Files that exist once for both languages and are no pages. */
const file = /^\/(?:api|downloads|schemas|records|comments)\/.*\.[a-z]+$/;

/** Address of what a model links to: a page or a file of the language, or a file that both share. */
export function linkOf(site: Site, href: string): string {
  return file.test(href) ? `${site.root}${href.slice(1)}` : addressOf(site, href);
}
