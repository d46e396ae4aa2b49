import { useId } from "react";
import type { ReactNode } from "react";

import { addressOf, useMessages, useSite } from "../site.js";
import styles from "./DayChoice.module.css";

/**
 * A receipt code to look up. The script of the page (client/receipt.ts) turns the code into its digest in the browser and
 * asks for the part of the index that begins like it: the code is never sent. Without scripts the page says what to do
 * instead, and shows no form.
 */
export function ReceiptForm(): ReactNode {
  const words = useMessages().pages.road.receipt;
  const site = useSite();
  const id = useId();
  return (
    <>
      <noscript>
        <p>{words.noScript}</p>
      </noscript>
      <form
        className={styles.choice}
        data-receipt
        data-index={`${site.root}receipts/`}
        data-pages={addressOf(site, "/")}
        autoComplete="off"
        hidden
      >
        <p>
          <label htmlFor={`${id}-code`}>{words.code}</label>
          <input
            id={`${id}-code`}
            name="code"
            type="text"
            required
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            aria-describedby={`${id}-said`}
          />
        </p>
        <button type="submit">{words.find}</button>
        <p id={`${id}-said`} role="status" data-said />
      </form>
    </>
  );
}
