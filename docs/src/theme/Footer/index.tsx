import { useBaseUrlUtils } from "@docusaurus/useBaseUrl";
import { frameWords } from "@mulu/pages/frame";
import type { ReactNode } from "react";

import { useMessages } from "../../useMessages";
import styles from "./styles.module.css";

/** The footer repeats on every page what the site is not. */
export default function Footer(): ReactNode {
  const { desk, site, nav, pages, guides } = useMessages();
  const { withBaseUrl } = useBaseUrlUtils();
  const links = [
    { href: "/", text: nav.home },
    { href: "/search/", text: nav.search },
    { href: "/glossary/", text: nav.glossary },
    { href: "/downloads/", text: nav.downloads },
    { href: "/table/", text: desk.title },
    { href: "/local/", text: pages.local.title },
    { href: "/when/", text: pages.changes.when.title },
    { href: "/compare/", text: pages.changes.compare.title },
    { href: "/rights/", text: guides.rights.title },
    { href: "/findings/", text: pages.findings.title },
    { href: "/coverage/", text: pages.coverage.link },
  ];
  return (
    <footer className={`site-frame ${styles.footer ?? ""}`}>
      <div className={styles.inner}>
        <p>{frameWords.notOfficial}</p>
        <p>{site.footer}</p>
        <nav aria-label={site.footerLinks}>
          <ul>
            {links.map(({ href, text }) => (
              <li key={href}>
                <a href={withBaseUrl(href)}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
