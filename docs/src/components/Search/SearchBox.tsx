import { useHistory } from "@docusaurus/router";
import { useBaseUrlUtils } from "@docusaurus/useBaseUrl";
import { useId } from "react";
import type { FormEvent, ReactNode } from "react";

import { useMessages } from "../useMessages";
import styles from "./styles.module.css";

interface SearchBoxProps {
  /** The query to begin with. */
  initial?: string;
  compact?: boolean;
}

/** The search field. It is a plain form: it works before scripts have loaded. */
export function SearchBox({ initial = "", compact = false }: SearchBoxProps): ReactNode {
  const { search } = useMessages();
  const history = useHistory();
  const { withBaseUrl } = useBaseUrlUtils();
  const action = withBaseUrl("/search/");
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const value = new FormData(event.currentTarget).get("q");
    const query = typeof value === "string" ? value.trim() : "";
    history.push(query === "" ? action : `${action}?q=${encodeURIComponent(query)}`);
  };
  return (
    <form
      role="search"
      aria-label={compact ? search.title : search.label}
      action={action}
      className={compact ? styles.compact : styles.box}
      onSubmit={submit}
    >
      <label htmlFor={id} className={compact ? "sr-only" : styles.label}>
        {search.label}
      </label>
      <input
        key={initial}
        id={id}
        type="search"
        name="q"
        defaultValue={initial}
        {...(!compact && { placeholder: search.placeholder })}
      />
      <button type="submit">{search.submit}</button>
    </form>
  );
}
