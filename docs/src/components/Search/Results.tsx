import { useEffect, useState } from "react";
import type { ReactNode } from "react";

import { State } from "../State";
import { useMessages, useRoot } from "../useMessages";
import { load, loadPagefind, search } from "./engine";
import type { Hit } from "./engine";
import styles from "./styles.module.css";

const step = 20;

type State =
  | { phase: "idle" }
  | { phase: "searching" }
  | { phase: "failed" }
  | { phase: "done"; query: string; total: number; hits: readonly Hit[]; more: () => Promise<void> };

/** Results of a query, loaded a page at a time. */
export function Results({ query }: { query: string }): ReactNode {
  const words = useMessages().search;
  const state = useSearch(query);
  return (
    <section aria-label={words.results} className={styles.results}>
      <p role="status">{statusText(state, words)}</p>
      {state.phase === "done" && state.hits.length > 0 && (
        <>
          <HitList hits={state.hits} />
          {state.hits.length < state.total && (
            <p>
              <span>{words.shown(state.hits.length, state.total)}</span>{" "}
              <button type="button" onClick={() => void state.more()}>
                {words.more}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  );
}

function statusText(state: State, words: ReturnType<typeof useMessages>["search"]): string {
  if (state.phase === "idle") return words.empty;
  if (state.phase === "searching") return words.searching;
  if (state.phase === "failed") return words.failed;
  return state.total === 0 ? words.none(state.query) : words.found(state.total, state.query);
}

function HitList({ hits }: { hits: readonly Hit[] }): ReactNode {
  const { otherLang } = useMessages();
  return (
    <ol className={styles.hits}>
      {hits.map(({ url, title, other, kind, state }) => (
        <li key={url}>
          <a href={url}>{title}</a>
          {state && <State state={state} />}
          {kind && <span className={styles.kind}>{kind}</span>}
          {other && <p lang={otherLang}>{other}</p>}
        </li>
      ))}
    </ol>
  );
}

function useSearch(query: string): State {
  const root = useRoot();
  const [state, setState] = useState<State>({ phase: "idle" });
  useEffect(() => {
    let current = true;
    const show = (next: State): void => {
      if (current) setState(next);
    };
    if (query === "") {
      show({ phase: "idle" });
      return undefined;
    }
    show({ phase: "searching" });
    const run = async (): Promise<void> => {
      const results = await search(await loadPagefind(root), query);
      const upTo = async (count: number): Promise<void> => {
        const hits = await load(results.slice(0, count));
        show({ phase: "done", query, total: results.length, hits, more: () => upTo(count + step) });
      };
      await upTo(step);
    };
    run().catch(() => show({ phase: "failed" }));
    return () => {
      current = false;
    };
  }, [query, root]);
  return state;
}
