import { usePluginData } from "@docusaurus/useGlobalData";
import type { ReactNode } from "react";

import type { SiteData } from "@mulu/pages";
import { SiteLink } from "../../components/SiteLink";
import { useMessages } from "../../components/useMessages";
import styles from "./styles.module.css";

/** The footer repeats on every page what the site is not. */
export default function Footer(): ReactNode {
  const { site, nav, pages, guides } = useMessages();
  const { official } = usePluginData("mulu-catalog") as SiteData;
  return (
    <footer className={`site-frame ${styles.footer ?? ""}`}>
      <div className={styles.inner}>
        <p>{site.notOfficial(official)}</p>
        <p>{site.footer}</p>
        <nav aria-label={site.footerLinks}>
          <ul>
            <li>
              <SiteLink href="/">{nav.home}</SiteLink>
            </li>
            <li>
              <SiteLink href="/search/">{nav.search}</SiteLink>
            </li>
            <li>
              <SiteLink href="/glossary/">{nav.glossary}</SiteLink>
            </li>
            <li>
              <SiteLink href="/downloads/">{nav.downloads}</SiteLink>
            </li>
            <li>
              <SiteLink href="/local/">{pages.local.title}</SiteLink>
            </li>
            <li>
              <SiteLink href="/rights/">{guides.rights.title}</SiteLink>
            </li>
            <li>
              <SiteLink href="/findings/">{pages.findings.title}</SiteLink>
            </li>
            <li>
              <SiteLink href="/coverage/">{pages.coverage.link}</SiteLink>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
