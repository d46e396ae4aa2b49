import type { Config } from "@docusaurus/types";
import { folderOf, locales, siteAddress } from "@mulu/pages/frame";
import { languageName, messagesOf } from "@mulu/pages/messages";

const { origin, root: baseUrl } = siteAddress(process.env.MULU_SITE_URL);

/** Docusaurus loads this file once per locale and names the locale in this variable. */
const messages = messagesOf(process.env.DOCUSAURUS_CURRENT_LOCALE);

const config: Config = {
  title: messages.site.title,
  tagline: messages.site.tagline,
  url: origin,
  baseUrl,
  trailingSlash: true,
  favicon: "img/favicon.svg",
  // The frame links to pages that are not built here. Their writer, @mulu/pages, follows every link of every page.
  onBrokenLinks: "ignore",
  onBrokenAnchors: "ignore",
  onDuplicateRoutes: "throw",
  // No page runs the theme's script, which would take the banner away.
  baseUrlIssueBanner: false,
  future: { v4: true, faster: true },
  i18n: {
    defaultLocale: messagesOf(undefined).lang,
    locales: [...locales],
    // Pages name their languages themselves; what a browser is told follows from the tag.
    localeConfigs: Object.fromEntries(locales.map((tag) => [tag, { label: languageName(tag), htmlLang: tag }])),
  },
  plugins: [["@docusaurus/plugin-content-pages", {}]],
  themes: [["@docusaurus/theme-classic", { customCss: "./src/css/site.css" }]],
  headTags: [
    {
      tagName: "link",
      attributes: {
        rel: "alternate",
        type: "application/atom+xml",
        title: messages.nav.changelog,
        href: `${baseUrl}${folderOf(messages.lang)}changelog/atom.xml`,
      },
    },
  ],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    metadata: [{ name: "color-scheme", content: "light dark" }],
  },
};

export default config;
