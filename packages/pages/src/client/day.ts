/** The choice of a day: leads to the last day that has a page and is not after the one chosen. */
import { find, findA } from "./dom.js";
import { dayOfPage } from "./day-of-page.js";

const form = findA(HTMLFormElement, document, "[data-day-choice]");
const { days = "", root = "", wrong = "", before = "" } = form.dataset;
const day = findA(HTMLInputElement, form, "[name=day]");
const region = findA(HTMLSelectElement, form, "[name=region]");
const said = find(form, "[data-said]");

form.hidden = false;
form.noValidate = true;
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const page = dayOfPage(days.split(" "), day.value);
  said.textContent = day.value === "" ? wrong : page === undefined ? before : "";
  if (page !== undefined) location.assign(`${root}${page}/${region.value === "" ? "" : `#${region.value}`}`);
});
