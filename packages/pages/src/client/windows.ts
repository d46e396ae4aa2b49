/** Comment windows: how many days are left today. What stands in the page is as of the day of the data. */
import { windowNow as now } from "./words.js";
import { chineseDay, windowOn } from "./window-today.js";

const today = chineseDay(Date.now());

for (const window of document.querySelectorAll<HTMLElement>("[data-opens][data-closes]")) {
  const said = window.querySelector("[data-today]");
  const state = windowOn(today, window.dataset["opens"] ?? "", window.dataset["closes"] ?? "");
  if (said) said.textContent = state.is === "last" ? now.last : now[state.is](state.days);
}
