import type { Config } from "@docusaurus/types";

import { messagesOf } from "@mulu/pages/messages";

/** Address of the published site. A project page may live below a path, such as https://example.org/mulu/. */
const site = new URL(process.env.MULU_SITE_URL ?? "http://localhost:3000");
const baseUrl = site.pathname.endsWith("/") ? site.pathname : `${site.pathname}/`;

/** Docusaurus loads this file once per locale and names the locale in this variable. */
const messages = messagesOf(process.env.DOCUSAURUS_CURRENT_LOCALE);

const config: Config = {
  title: messages.site.title,
  tagline: messages.site.tagline,
  url: site.origin,
  baseUrl,
  trailingSlash: true,
  favicon: "img/favicon.svg",
  onBrokenLinks: "throw",
  onBrokenAnchors: "throw",
  onDuplicateRoutes: "throw",
  future: { v4: true, faster: true },
  i18n: {
    defaultLocale: "zh-CN",
    locales: ["zh-CN", "en"],
    localeConfigs: {
      "zh-CN": { label: "中文", htmlLang: "zh-CN" },
      en: { label: "English", htmlLang: "en" },
    },
  },
  plugins: [
    ["@docusaurus/plugin-content-pages", {}],
    [
      "@docusaurus/plugin-sitemap",
      { changefreq: null, priority: null, ignorePatterns: ["/search/**", "/en/search/**"] },
    ],
    [
      "./plugins/catalog/index.ts",
      { dist: "../catalogs/dist", root: "..", repository: process.env.MULU_REPOSITORY_URL },
    ],
  ],
  themes: [["@docusaurus/theme-classic", { customCss: "./src/css/site.css" }]],
  headTags: [
    {
      tagName: "link",
      attributes: {
        rel: "alternate",
        type: "application/atom+xml",
        title: messages.nav.changelog,
        href: `${messages.locale === "en" ? `${baseUrl}en/` : baseUrl}changelog/atom.xml`,
      },
    },
  ],
  // Files that exist once for both languages (API, downloads, search index) hang below the root, not below /en/.
  customFields: { root: baseUrl },
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    metadata: [{ name: "color-scheme", content: "light dark" }],
  },
};

export default config;
