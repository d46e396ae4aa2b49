import type { ReactNode } from "react";

import { addressOf, useMessages, useSite } from "../site.js";
import styles from "./styles.module.css";

/** The search field. It is a plain form: it works before scripts have loaded. */
export function SearchBox(): ReactNode {
  const { search } = useMessages();
  const action = addressOf(useSite(), "/search/");
  return (
    <form role="search" aria-label={search.label} action={action} className={styles.box}>
      <label htmlFor="search" className={styles.label}>
        {search.label}
      </label>
      <input id="search" type="search" name="q" placeholder={search.placeholder} />
      <button type="submit">{search.submit}</button>
    </form>
  );
}
