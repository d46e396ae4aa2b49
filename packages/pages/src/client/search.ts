import { copyOf, fill, find, findA } from "./dom.js";
import { load, loadPagefind, search as ask } from "./search-engine.js";
import type { Hit } from "./search-engine.js";
import { search as words } from "./words.js";

/** Hits shown at once. */
const step = 20;

const results = find(document, "[data-search]");
const place = {
  folder: results.dataset["search"] ?? "/pagefind/",
  root: results.dataset["root"] ?? "/",
};
const status = find(results, "[role=status]");
const list = find(results, "ol");
const more = find(results, ":scope > p:last-of-type");
const template = findA(HTMLTemplateElement, results, "template");
const form = findA(HTMLFormElement, document, "main form[role=search]");
const input = findA(HTMLInputElement, form, "input");

/** The query being answered; an answer to an earlier one comes too late. */
let current = "";
let showMore: () => Promise<void> = () => Promise.resolve();

function hitElement({ url, title, other, kind, state }: Hit): HTMLElement {
  const element = copyOf(template);
  const link = findA(HTMLAnchorElement, element, "a");
  link.href = url;
  link.textContent = title;
  const tag = find(element, "[data-hit=state]");
  if (state) {
    tag.dataset["tone"] = state.tone;
    tag.textContent = state.label;
  } else tag.remove();
  for (const [name, text] of Object.entries({ kind, other })) {
    const part = find(element, `[data-hit=${name}]`);
    if (text === "") part.remove();
    else part.textContent = text;
  }
  return element;
}

function show(text: string, hits: readonly Hit[] = [], total = 0): void {
  status.textContent = text;
  fill(list, hits.map(hitElement));
  list.hidden = hits.length === 0;
  more.hidden = hits.length >= total;
  find(more, "span").textContent = words.shown(hits.length, total);
}

async function answer(query: string): Promise<void> {
  current = query;
  if (query === "") {
    show(words.empty);
    return;
  }
  show(words.searching);
  try {
    const { results: found, isNear } = await ask(await loadPagefind(place), query);
    const inWords = found.length === 0 ? words.none : isNear ? words.near : words.found;
    const upTo = async (count: number): Promise<void> => {
      const hits = await load(found.slice(0, count));
      if (current !== query) return;
      show(inWords(query, found.length), hits, found.length);
      showMore = () => upTo(count + step);
    };
    await upTo(step);
  } catch {
    if (current === query) show(words.failed);
  }
}

function read(): void {
  const query = new URLSearchParams(location.search).get("q")?.trim() ?? "";
  input.value = query;
  void answer(query);
}

find(more, "button").addEventListener("click", () => void showMore());
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const query = input.value.trim();
  history.pushState(null, "", query === "" ? location.pathname : `?q=${encodeURIComponent(query)}`);
  read();
});
window.addEventListener("popstate", read);
read();
