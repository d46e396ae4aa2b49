import { useLocation } from "@docusaurus/router";
import { useBaseUrlUtils } from "@docusaurus/useBaseUrl";
import { useAlternatePageUtils } from "@docusaurus/theme-common/internal";
import type { ReactNode } from "react";

import { SearchBox } from "../../components/Search/SearchBox";
import { SiteLink } from "../../components/SiteLink";
import { useMessages } from "../../components/useMessages";
import { ColorMode } from "./ColorMode";
import styles from "./styles.module.css";

/** The header: plain links that wrap, so that no menu must be opened by script. */
export default function Navbar(): ReactNode {
  const { nav, site } = useMessages();
  const { pathname } = useLocation();
  const links = [
    { href: "/catalogs/", text: nav.catalogs },
    { href: "/catalogs/instruments/", text: nav.instruments },
    { href: "/rules/", text: nav.rules },
    { href: "/downloads/", text: nav.downloads },
    { href: "/changelog/", text: nav.changelog },
  ];
  const { withBaseUrl } = useBaseUrlUtils();
  // These pages have a search field of their own.
  const searching = pathname === withBaseUrl("/") || pathname === withBaseUrl("/search/");
  return (
    <header className={`site-frame ${styles.header ?? ""}`}>
      <div className={styles.inner}>
        <SiteLink href="/" className={styles.brand}>
          {site.title}
        </SiteLink>
        <nav aria-label={site.mainNav} className={styles.nav}>
          <ul>
            {links.map(({ href, text }) => (
              <li key={href}>
                <SiteLink href={href}>{text}</SiteLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.tools}>
          {searching ? null : <SearchBox compact />}
          <OtherLanguage />
          <ColorMode />
        </div>
      </div>
    </header>
  );
}

/** The same page in the other language, with its query. */
function OtherLanguage(): ReactNode {
  const { site, locale, otherLang } = useMessages();
  const { search, hash } = useLocation();
  const { createUrl } = useAlternatePageUtils();
  const address = createUrl({ locale: locale === "zh" ? "en" : "zh-CN", fullyQualified: false });
  return (
    <a href={`${address}${search}${hash}`} lang={otherLang} hrefLang={otherLang} title={site.otherLanguageHint}>
      {site.otherLanguage}
    </a>
  );
}
