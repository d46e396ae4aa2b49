import { useAlternatePageUtils } from "@docusaurus/theme-common/internal";
import { useBaseUrlUtils } from "@docusaurus/useBaseUrl";
import { locales } from "@mulu/pages/frame";
import { languageName, messagesOf } from "@mulu/pages/messages";
import type { ReactNode } from "react";

import { useMessages } from "../../useMessages";
import styles from "./styles.module.css";

/**
 * The header: plain links that wrap, so that no menu must be opened by script. What it can do beside that (the choice
 * of appearance, the query carried to the other language) is in the script of every page, `@mulu/pages`.
 */
export default function Navbar(): ReactNode {
  const { nav, site } = useMessages();
  const { withBaseUrl } = useBaseUrlUtils();
  const links = [
    { href: "/catalogs/", text: nav.catalogs },
    { href: "/catalogs/instruments/", text: nav.instruments },
    { href: "/rules/", text: nav.rules },
    { href: "/consultations/", text: nav.consultations },
    { href: "/downloads/", text: nav.downloads },
    { href: "/changelog/", text: nav.changelog },
  ];
  return (
    <header className={`site-frame ${styles.header ?? ""}`}>
      <div className={styles.inner}>
        <a href={withBaseUrl("/")} className={styles.brand}>
          {site.title}
        </a>
        <nav aria-label={site.mainNav} className={styles.nav}>
          <ul>
            {links.map(({ href, text }) => (
              <li key={href}>
                <a href={withBaseUrl(href)}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.tools}>
          <Search />
          <OtherLanguages />
          <ColorMode />
        </div>
      </div>
    </header>
  );
}

/** The search field. It is a plain form: it works before scripts have loaded. Pages with a field of their own lose it. */
function Search(): ReactNode {
  const { search } = useMessages();
  const { withBaseUrl } = useBaseUrlUtils();
  return (
    <form role="search" aria-label={search.title} action={withBaseUrl("/search/")} className={styles.search}>
      <label htmlFor="site-search" className="sr-only">
        {search.label}
      </label>
      <input id="site-search" type="search" name="q" />
      <button type="submit">{search.submit}</button>
    </form>
  );
}

/** The same page in each other language, named in that language. */
function OtherLanguages(): ReactNode {
  const { lang } = useMessages();
  const { createUrl } = useAlternatePageUtils();
  const others = locales.filter((locale) => locale !== lang);
  return others.map((other) => (
    <a
      key={other}
      href={createUrl({ locale: other, fullyQualified: false })}
      lang={other}
      hrefLang={other}
      title={messagesOf(other).site.readHere}
      data-other-language=""
    >
      {languageName(other)}
    </a>
  ));
}

/** Light, dark, or what the system says. Without a script the system decides. */
function ColorMode(): ReactNode {
  const { label, system, light, dark } = useMessages().site.colorMode;
  return (
    <select aria-label={label} defaultValue="system" data-color-mode="" data-needs-script="">
      <option value="system">{system}</option>
      <option value="light">{light}</option>
      <option value="dark">{dark}</option>
    </select>
  );
}
