/** What XML 1.0 forbids even where it is escaped: controls but tab and line ends, halves of pairs, noncharacters. */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Words without signs that no feed or calendar may carry. */
export function plainXml(line: string): string {
  return line.replace(forbidden, "\ufffd");
}

/**
 * Words as HTML, which is what feeds declare of titles and contents: markup in a text is shown, never run. A `>` is
 * escaped too, so that no text can close the CDATA section the feed puts around it.
 */
export function asHtml(line: string): string {
  return plainXml(line).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
