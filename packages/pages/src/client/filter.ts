import { countText } from "../html/Browser/count.js";
import { fits, formatQuery, haystack, isEmpty, noQuery, parseQuery, standing } from "../html/Browser/filter.js";
import type { Query } from "../html/Browser/filter.js";
import type { BrowserRow, Facet, ListCounts, StateTone } from "../model/page.js";
import { fill, find } from "./dom.js";
import { browser, comma, search, state } from "./words.js";

/** Rows shown at first. */
const firstRows = 100;

/** The address follows the filter only when typing pauses, in milliseconds. */
const pause = 250;

/** A row as it stands in the page, and what is asked of it. */
interface Item {
  element: HTMLElement;
  row: BrowserRow;
  text: string;
}

function facetsOf({ dataset }: HTMLElement): Record<string, string[]> {
  const facets: Record<string, string[]> = {};
  for (const word of (dataset["facets"] ?? "").split(" ")) {
    const [key = "", value = ""] = word.split(":");
    (facets[key] ??= []).push(value);
  }
  return facets;
}

function itemOf(element: HTMLElement): Item {
  const [head, ...rest] = [...element.children].map((child) => child.textContent);
  const tag = element.querySelector<HTMLElement>("[data-tone]");
  const row: BrowserRow = {
    href: "",
    title: element.querySelector("a")?.textContent ?? head ?? "",
    meta: rest,
    facets: facetsOf(element),
    ...(tag && { state: { tone: tag.dataset["tone"] as StateTone, label: tag.textContent } }),
  };
  return { element, row, text: haystack(row) };
}

/** A list of a page and its filters. */
class List {
  private readonly list: HTMLElement;
  private readonly counts: ListCounts;
  private items: Item[];
  private query: Query = noQuery;
  private whole = false;
  /** Where the other rows are; absent once they are here. */
  private rest: string | undefined;
  private loading: Promise<void> | undefined;
  private readonly form: HTMLFormElement | null;

  constructor(private readonly box: HTMLElement) {
    this.list = find(box, "ul");
    this.counts = JSON.parse(box.dataset["list"] ?? "") as ListCounts;
    this.rest = box.dataset["rest"];
    this.form = box.querySelector("form");
    this.items = [...this.list.children].map((element) => itemOf(element as HTMLElement));
    find(box, ":scope > p > button").addEventListener("click", () => void this.showAll());
    window.addEventListener("beforeprint", () => this.print());
    window.addEventListener("popstate", () => void this.read());
    this.form?.addEventListener("submit", (event) => event.preventDefault());
    this.form?.addEventListener("input", () => void this.change());
    this.form?.addEventListener("focusin", () => void this.load(), { once: true });
    this.form?.querySelector("button")?.addEventListener("click", () => void this.ask(noQuery));
  }

  /** What the address asks for. */
  async read(): Promise<void> {
    await this.ask(parseQuery(location.search, this.facets()));
  }

  private facets(): Facet[] {
    const selects = [...(this.form?.querySelectorAll("select") ?? [])];
    return selects.map((select) => ({
      key: select.dataset["facet"] ?? "",
      label: "",
      options: [...select.options].slice(1).map(({ value }) => ({ value, label: "" })),
    }));
  }

  /** Puts a query into the fields, and shows what fits it. */
  private async ask(query: Query): Promise<void> {
    this.query = query;
    for (const field of this.form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select") ?? []) {
      if (field instanceof HTMLSelectElement) field.value = query.choices[field.dataset["facet"] ?? ""] ?? "";
      else if (field.type === "checkbox") field.checked = !query.all;
      else field.value = query.text;
    }
    await this.update();
  }

  private async change(): Promise<void> {
    const choices: Record<string, string> = {};
    for (const select of this.form?.querySelectorAll("select") ?? []) {
      if (select.value !== "") choices[select.dataset["facet"] ?? ""] = select.value;
    }
    const text = this.form?.querySelector<HTMLInputElement>("input[type=search]")?.value ?? "";
    const only = this.form?.querySelector<HTMLInputElement>("input[type=checkbox]")?.checked ?? true;
    this.query = { text, choices, all: !only };
    await this.update();
  }

  private async showAll(): Promise<void> {
    this.whole = true;
    await this.update();
  }

  private async update(): Promise<void> {
    const asksAll = this.whole || !isEmpty(this.query);
    if (asksAll && this.rest !== undefined) {
      this.status().textContent = browser.loading;
      await this.load();
    }
    this.keep();
    this.show();
    if (asksAll && this.rest !== undefined) this.status().textContent = browser.notLoaded;
  }

  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Keeps the query in the address, so that it can be shared and survives going back. */
  private keep(): void {
    clearTimeout(this.timer);
    const search = formatQuery(this.query);
    if (formatQuery(parseQuery(location.search, this.facets())) === search) return;
    this.timer = setTimeout(() => {
      history.replaceState(history.state, "", `${location.pathname}${search}${location.hash}`);
    }, pause);
  }

  private load(): Promise<void> {
    if (this.rest === undefined) return Promise.resolve();
    this.loading ??= this.fetchRest(this.rest).finally(() => (this.loading = undefined));
    return this.loading;
  }

  private async fetchRest(rest: string): Promise<void> {
    try {
      const answer = await fetch(rest);
      if (answer.ok) this.add((await answer.json()) as string);
    } catch {
      // Offline: whoever asks for the other rows is told.
    }
  }

  private add(markup: string): void {
    if (this.rest === undefined) return;
    this.rest = undefined;
    const template = document.createElement("template");
    template.innerHTML = markup;
    const added = [...template.content.children].map((element) => itemOf(element as HTMLElement));
    this.items = [...this.items, ...added];
  }

  /** On paper nobody can ask for the rest, so it has all rows. The dialogue does not wait, so neither does this. */
  private print(): void {
    if (this.rest !== undefined) {
      const request = new XMLHttpRequest();
      request.open("GET", this.rest, false);
      try {
        request.send();
        if (request.status === 200) this.add(JSON.parse(request.responseText) as string);
      } catch {
        // Offline: the page prints what it has, and says how much that is.
      }
    }
    this.whole = true;
    this.show();
  }

  private status(): HTMLElement {
    return find(this.box, "[role=status]");
  }

  private show(): void {
    const pool = standing(
      this.items.map(({ row }) => row),
      this.query,
      this.counts.offers,
    );
    const stands = new Set(pool);
    const shown = this.items.filter(({ row, text }) => stands.has(row) && fits(row, text, this.query));
    const listed = this.whole ? shown : shown.slice(0, firstRows);
    fill(
      this.list,
      listed.map(({ element }) => element),
    );
    // Of rows that are not here yet the page says how many there are.
    const all = this.rest === undefined ? { pool: pool.length, shown: shown.length } : this.unread();
    this.status().textContent = countText({ browser, comma, state }, this.counts, all);
    const [, none] = [...this.box.querySelectorAll<HTMLElement>(":scope > p")];
    if (none) {
      none.hidden = all.shown > 0;
      none.textContent = browser.none;
    }
    this.list.hidden = all.shown === 0;
    const more = find(this.box, ":scope > p:last-of-type");
    more.hidden = listed.length >= all.shown;
    find(more, "span").textContent = search.shown(listed.length, all.shown);
    find(more, "button").textContent = browser.whole(all.shown);
    const reset = this.form?.querySelector("button");
    if (reset) reset.disabled = isEmpty(this.query);
  }

  private unread(): { pool: number; shown: number } {
    const { pool } = this.counts;
    return { pool, shown: pool };
  }
}

for (const box of document.querySelectorAll<HTMLElement>("[data-list]")) void new List(box).read();
