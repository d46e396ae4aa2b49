import { useHistory, useLocation } from "@docusaurus/router";
import { useEffect, useRef, useState } from "react";

import type { Facet } from "@mulu/pages";
import { formatQuery, noQuery, parseQuery } from "./filter";
import type { Query } from "./filter";

/** The address follows the filter only when typing pauses. */
const pause = 250;

/** The filter's state, kept in the address so that it can be shared and survives going back. */
export function useQuery(facets: readonly Facet[]): [Query, (query: Query) => void] {
  const history = useHistory();
  const location = useLocation();
  const [query, setQuery] = useState<Query>(noQuery);
  const written = useRef<string | null>(null);

  // The server renders the page without a query, so the first render must be without one too.
  useEffect(() => {
    if (location.search === written.current) return;
    written.current = location.search;
    setQuery(parseQuery(location.search, facets));
  }, [location.search, facets]);

  const next = formatQuery(query);
  useEffect(() => {
    if (written.current === null || next === written.current) return undefined;
    const timer = setTimeout(() => {
      if (formatQuery(parseQuery(window.location.search, facets)) === next) return;
      written.current = next;
      history.replace({ ...history.location, search: next });
    }, pause);
    return () => clearTimeout(timer);
  }, [next, facets, history]);

  return [query, setQuery];
}
