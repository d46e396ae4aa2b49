import { useHistory } from "@docusaurus/router";
import { useBaseUrlUtils } from "@docusaurus/useBaseUrl";
import useBrokenLinks from "@docusaurus/useBrokenLinks";
import type { MouseEvent, ReactNode } from "react";

import { useMessages, useRoot } from "./useMessages";

interface SiteLinkProps {
  /** Site path beginning with `/`, an anchor, or a full address. */
  href: string;
  className?: string | undefined;
  lang?: string;
  children: ReactNode;
}

/** Files that exist once for both languages and are no pages. */
const file = /^\/(api|downloads|schemas|records)\/.*\.[a-z.]+$/;

/** Files of which each language has its own. */
const localFile = /^\/changelog\/.*\.xml$/;

/**
 * A link within or out of the site. Unlike the theme's own link it loads nothing before it is wanted: lists here have
 * a thousand links, and prefetching what scrolls by would cost readers more than it saves.
 */
export function SiteLink({ href, className, lang, children }: SiteLinkProps): ReactNode {
  const root = useRoot();
  const { withBaseUrl } = useBaseUrlUtils();
  const attributes = { ...(className && { className }), ...(lang && { lang }) };
  if (/^https?:/.test(href))
    return (
      <ExternalLink href={href} attributes={attributes}>
        {children}
      </ExternalLink>
    );
  if (file.test(href) || localFile.test(href)) {
    return (
      <a href={localFile.test(href) ? withBaseUrl(href) : `${root}${href.slice(1)}`} {...attributes}>
        {children}
      </a>
    );
  }
  return (
    <PageLink href={href} attributes={attributes}>
      {children}
    </PageLink>
  );
}

interface LinkProps {
  href: string;
  attributes: { className?: string; lang?: string };
  children: ReactNode;
}

function ExternalLink({ href, attributes, children }: LinkProps): ReactNode {
  const messages = useMessages();
  return (
    <a href={href} rel="noopener noreferrer" {...attributes}>
      {children}
      <span className="sr-only"> ({messages.external})</span>
    </a>
  );
}

function PageLink({ href, attributes, children }: LinkProps): ReactNode {
  const history = useHistory();
  const { withBaseUrl } = useBaseUrlUtils();
  const links = useBrokenLinks();
  const address = href.startsWith("#") ? href : withBaseUrl(href);
  links.collectLink(address);
  const preload = (): void => {
    void window.docusaurus.preload(address);
  };
  const follow = (event: MouseEvent): void => {
    const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!plain || address.startsWith("#")) return;
    event.preventDefault();
    history.push(address);
  };
  return (
    <a href={address} onClick={follow} onMouseEnter={preload} onTouchStart={preload} {...attributes}>
      {children}
    </a>
  );
}
