/**
 * The script of every page: the choice of appearance, and the query and anchor carried to the other language. The
 * frame has set the appearance before the first paint; this goes on from there.
 */
import { findA } from "./dom.js";

const root = document.documentElement;
const dark = window.matchMedia("(prefers-color-scheme: dark)");
const select = findA(HTMLSelectElement, document, "[data-color-mode]");

/** The name the frame reads the choice by. */
const key = root.dataset["themeKey"] ?? "theme";

function show(choice: string): void {
  root.dataset["theme"] = choice === "system" ? (dark.matches ? "dark" : "light") : choice;
  root.dataset["themeChoice"] = choice;
}

function store(choice: string): void {
  try {
    if (choice === "system") localStorage.removeItem(key);
    else localStorage.setItem(key, choice);
  } catch {
    // Storage may be forbidden; the choice then holds for this page.
  }
}

select.value = root.dataset["themeChoice"] ?? "system";
select.addEventListener("change", () => {
  show(select.value);
  store(select.value);
});
dark.addEventListener("change", () => show(select.value));
window.addEventListener("storage", (event) => {
  if (event.key !== key) return;
  select.value = event.newValue ?? "system";
  show(select.value);
});

for (const other of document.querySelectorAll<HTMLAnchorElement>("[data-other-language]")) {
  const address = other.href;
  const follow = (): void => {
    other.href = address + location.search + location.hash;
  };
  for (const event of ["pointerdown", "keydown", "focus", "click"]) other.addEventListener(event, follow);
  window.addEventListener("hashchange", follow);
  follow();
}
root.dataset["ready"] = "";
