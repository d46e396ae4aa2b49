import type { ReactNode } from "react";

import { linkOf, useMessages, useSite } from "./site.js";

interface SiteLinkProps {
  /** Site path beginning with `/`, an anchor, or a full address. */
  href: string;
  className?: string | undefined;
  lang?: string;
  children: ReactNode;
}

/** A link within or out of the site. */
export function SiteLink({ href, className, lang, children }: SiteLinkProps): ReactNode {
  const site = useSite();
  const messages = useMessages();
  const attributes = { ...(className && { className }), ...(lang && { lang }) };
  if (!/^https?:/.test(href)) {
    return (
      <a href={linkOf(site, href)} {...attributes}>
        {children}
      </a>
    );
  }
  return (
    <a href={href} rel="noopener noreferrer" {...attributes}>
      {children}
      <span className="sr-only"> ({messages.external})</span>
    </a>
  );
}
