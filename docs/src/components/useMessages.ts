import useDocusaurusContext from "@docusaurus/useDocusaurusContext";

import { messagesOf } from "@mulu/pages/messages";
import type { Messages } from "@mulu/pages/messages";

/** Wording in the language of the page. */
export function useMessages(): Messages {
  return messagesOf(useDocusaurusContext().i18n.currentLocale);
}

/** Address of the site's root, the same in both languages: API, downloads and search index hang below it. */
export function useRoot(): string {
  const root = useDocusaurusContext().siteConfig.customFields?.root;
  return typeof root === "string" ? root : "/";
}
