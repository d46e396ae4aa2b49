import useDocusaurusContext from "@docusaurus/useDocusaurusContext";
import { messagesOf } from "@mulu/pages/messages";
import type { Messages } from "@mulu/pages/messages";

/** Wording in the language of the page. */
export function useMessages(): Messages {
  return messagesOf(useDocusaurusContext().i18n.currentLocale);
}
