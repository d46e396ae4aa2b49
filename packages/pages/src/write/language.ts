import { folderOf, locales } from "../frame.js";
import type { Locale } from "../frame.js";
import { mainOf, rowsMarkup } from "../html/render.js";
import { addressOf } from "../html/site.js";
import type { Site } from "../html/site.js";
import type { Block, PageModel } from "../model/page.js";
import { changelogFeed } from "../models/changelog.js";
import { eachPage, movedPages } from "../models/pages/index.js";
import { homeModel, officialCount } from "../models/pages/site.js";
import { legalAtom, legalCalendar, legalJsonFeed, legalMarkdown } from "../models/road/legal-feeds.js";
import { receiptShards } from "../models/road/receipts.js";
import { searchPage } from "../models/search.js";
import type { World } from "../models/world.js";
import type { Assets, ScriptName, Shell } from "./assets.js";
import { readFrame } from "./frame.js";
import type { Filling, Frame } from "./frame.js";
import { Links } from "./links.js";
import type { Output } from "./output.js";
import { paged } from "./paging.js";
import type { WrittenPage } from "./search/page-content.js";
import { sitemap } from "./sitemap.js";

/** Scripts a page needs for what is on it. */
const scriptOf: Readonly<Partial<Record<Block["type"], ScriptName>>> = {
  browser: "filter",
  try: "try",
  day: "day",
  windows: "windows",
  receipt: "receipt",
  desk: "desk",
};

/** Where the links of a page lead, in the markup as it is written here. */
function hrefsOf(html: string): string[] {
  const tags = html.split("<a ").slice(1);
  return tags.map((tag) => / href="([^"]*)"/.exec(` ${tag.slice(0, tag.indexOf(">"))}`)?.[1] ?? "");
}

export interface LanguageOptions {
  locale: Locale;
  world: World;
  shell: Shell;
  assets: Assets;
  address: { origin: string; root: string };
  output: Output;
}

/** Writes the pages of one language, one at a time, and nothing of a page is kept beyond it but its addresses. */
export class LanguageWriter {
  private readonly site: Site;
  private readonly frame: Frame;
  private readonly links = new Links();
  private readonly inSitemap: string[] = [];
  readonly searched: WrittenPage[] = [];

  constructor(private readonly options: LanguageOptions) {
    const { locale, world, shell, assets, address } = options;
    this.site = { locale, ...address, worker: `${address.root}${assets.worker}` };
    this.frame = readFrame(shell.frames[locale], {
      css: `${address.root}${assets.css}`,
      script: this.scriptAddress("site"),
      siteTitle: world.m.site.title,
      notOfficial: world.m.site.notOfficial(officialCount(world)),
    });
  }

  /** Folder of the language below the root of the site. */
  get folder(): string {
    return folderOf(this.options.locale);
  }

  /** Writes everything, and names the links that lead nowhere. */
  write(files: ReadonlySet<string>): string[] {
    const { world, locale } = this.options;
    for (const page of eachPage(world)) this.writeDocument(page);
    this.writeMoved();
    this.writeOwn();
    const feeds = this.writeFeeds();
    if (locale === locales[0]) this.writeReceipts();
    this.put("sitemap.xml", sitemap(this.inSitemap.map((path) => `${this.site.origin}${addressOf(this.site, path)}`)));
    return this.links.broken(new Set([...files, ...feeds]));
  }

  /** The index of receipts, the same in every language. */
  private writeReceipts(): void {
    for (const [shard, places] of receiptShards(this.options.world)) {
      const content = JSON.stringify(places);
      this.options.output.put(`receipts/${shard}.json`, content, () => content);
    }
  }

  /** Feeds and calendar of both changelogs, by path. */
  private writeFeeds(): string[] {
    const { world } = this.options;
    const place = { home: `${this.site.origin}${addressOf(this.site, "/")}` };
    const feeds: Readonly<Record<string, string>> = {
      "changelog/atom.xml": changelogFeed(world, place),
      "changelog/catalogs/atom.xml": legalAtom(world, place),
      "changelog/catalogs/feed.json": legalJsonFeed(world, place),
      "changelog/catalogs/calendar.ics": legalCalendar(world, place),
      "changelog/catalogs/changelog.md": legalMarkdown(world),
    };
    for (const [path, content] of Object.entries(feeds)) this.put(path, content);
    return Object.keys(feeds);
  }

  private scriptAddress(name: ScriptName): string {
    const { assets, locale, address } = this.options;
    return `${address.root}${assets.scripts[locale][name]}`;
  }

  private put(path: string, content: string): void {
    this.options.output.put(`${folderOf(this.options.locale)}${path}`, content, () => content);
  }

  /** A page in the frame, made only where it is not there already. */
  private putPage(path: string, source: string, filling: () => Filling): void {
    const file = path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1);
    this.options.output.put(`${folderOf(this.options.locale)}${file}`, source, () => this.frame(filling()));
  }

  private writeDocument(model: PageModel): void {
    const { world, locale } = this.options;
    const { page, more, rests } = paged(world.m, model);
    this.writePage(page);
    for (const each of more) this.writePage(each);
    for (const { path, rows } of rests) {
      const source = JSON.stringify(rows);
      const file = `${folderOf(locale)}${path.slice(1)}`;
      this.options.output.put(file, source, () => JSON.stringify(rowsMarkup(this.site, rows)));
    }
    if (model.unlisted) return;
    this.inSitemap.push(model.path);
    this.searched.push({
      ...searchPage(model),
      language: locale,
      url: addressOf({ ...this.site, root: "" }, model.path),
    });
  }

  private writePage(page: PageModel): void {
    const source = JSON.stringify(page);
    this.links.addPage(page.path, source);
    this.putPage(page.path, source, () => ({
      path: page.path,
      title: page.title,
      description: page.description,
      main: mainOf.document(this.site, page),
      scripts: this.scriptsFor(page),
    }));
  }

  private scriptsFor({ sections }: PageModel): string[] {
    const names = sections.flatMap(({ blocks }) => blocks.flatMap(({ type }) => scriptOf[type] ?? []));
    return [...new Set(names)].map((name) => this.scriptAddress(name));
  }

  private writeMoved(): void {
    for (const page of movedPages(this.options.world)) {
      const source = JSON.stringify(page);
      this.links.addPage(page.path, source);
      const forward = page.forward === undefined ? {} : { forward: addressOf(this.site, page.forward) };
      this.putPage(page.path, source, () => ({
        path: page.path,
        title: page.title,
        main: mainOf.moved(this.site, page),
        hidden: forward,
      }));
    }
  }

  /** Home, search, and the page for wrong addresses. */
  private writeOwn(): void {
    const { world } = this.options;
    const { site, search, notFound } = world.m;
    const home = homeModel(world);
    this.addOwn("/", mainOf.home(this.site, home), { description: site.tagline, ownSearch: true });
    this.inSitemap.push("/");
    this.addOwn("/search/", mainOf.search(this.site), {
      title: search.title,
      description: search.description,
      ownSearch: true,
      scripts: [this.scriptAddress("search")],
    });
    this.addOwn("/404.html", mainOf.notFound(this.site), { title: notFound.title });
  }

  private addOwn(path: string, main: string, filling: Omit<Filling, "path" | "main">): void {
    const html = this.frame({ path, main, ...filling });
    this.links.addPage(path, "");
    const base = addressOf(this.site, "/");
    // Links of header, footer and these pages are in no model, so they are read from the markup.
    for (const href of hrefsOf(html)) {
      if (href.startsWith(base) && !this.isOtherLanguage(href)) this.links.addLink(path, `/${href.slice(base.length)}`);
    }
    this.putPage(path, html, () => ({ path, main, ...filling }));
  }

  private isOtherLanguage(href: string): boolean {
    const others = locales.map(folderOf).filter((folder) => folder !== "" && folder !== folderOf(this.options.locale));
    return others.some((folder) => href.startsWith(`${this.site.root}${folder}`));
  }
}
