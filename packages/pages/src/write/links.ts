/** Follows every link of the site: to pages, to anchors on them, and to files. */
export class Links {
  /** Anchors by page. */
  private readonly anchors = new Map<string, ReadonlySet<string>>();
  /** Where each address was first linked from. */
  private readonly linked = new Map<string, string>();

  /** A page and what its model links to. The model is given as JSON, which is at hand. */
  addPage(path: string, json: string): void {
    if (this.anchors.has(path)) throw new Error(`Two pages stand at ${path}.`);
    this.anchors.set(path, new Set([...json.matchAll(/"id":"([^"]*)"/g)].map(([, id = ""]) => id)));
    for (const [, href = ""] of json.matchAll(/"(?:href|forward)":"([^"]*)"/g)) this.addLink(path, href);
  }

  addLink(from: string, href: string): void {
    if (/^[a-z]+:/.test(href)) return;
    const address = href.startsWith("#") ? `${from}${href}` : href;
    if (!this.linked.has(address)) this.linked.set(address, from);
  }

  /** Links that lead nowhere, each with a page that has it. Files are named without the leading slash. */
  broken(files: ReadonlySet<string>): string[] {
    return [...this.linked].flatMap(([href, from]) => {
      const [address = "", anchor = ""] = href.split("#");
      const [path = ""] = address.split("?");
      if (files.has(path.slice(1))) return [];
      const anchors = this.anchors.get(path);
      return anchors && (anchor === "" || anchors.has(anchor)) ? [] : [`${from} → ${href}`];
    });
  }
}
