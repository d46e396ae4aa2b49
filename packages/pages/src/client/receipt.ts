/** The look-up of a receipt code: its digest is made here, and only the beginning of that is asked for. */
import { receiptDigest } from "@mulu/engine";

import { findA, find } from "./dom.js";
import { pageOfReceipt, shardOf } from "./receipt-index.js";
import type { ReceiptShard } from "./receipt-index.js";
import { receipt as words } from "./words.js";

const form = findA(HTMLFormElement, document, "[data-receipt]");
const { index = "", pages = "" } = form.dataset;
const code = findA(HTMLInputElement, form, "[name=code]");
const said = find(form, "[data-said]");

async function look(): Promise<void> {
  const digest = receiptDigest(code.value);
  said.textContent = words.looking;
  try {
    const answer = await fetch(`${index}${shardOf(digest)}.json`);
    if (!answer.ok) throw new Error(String(answer.status));
    const page = pageOfReceipt((await answer.json()) as ReceiptShard, digest);
    if (page === undefined) {
      said.textContent = words.none;
      return;
    }
    const link = document.createElement("a");
    link.href = `${pages}${page.slice(1)}`;
    link.textContent = words.found;
    said.replaceChildren(link);
    link.focus();
  } catch {
    said.textContent = words.failed;
  }
}

form.hidden = false;
form.noValidate = true;
form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (code.value.trim() === "") said.textContent = words.empty;
  else void look();
});
