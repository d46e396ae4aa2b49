import { renderToStaticMarkup } from "react-dom/server";
import type { ReactNode } from "react";

import { messagesOf } from "../messages/index.js";
import type { BrowserRow, HomeModel, MovedModel, PageModel } from "../model/page.js";
import { Rows } from "./Browser/index.js";
import { chineseMarked } from "./chinese.js";
import { DocumentPage } from "./DocumentPage/index.js";
import { Home } from "./Home/index.js";
import { MovedPage } from "./MovedPage.js";
import { NotFound } from "./NotFound.js";
import { SearchPage } from "./Search/SearchPage.js";
import { SiteProvider } from "./site.js";
import type { Site } from "./site.js";

function render(site: Site, content: ReactNode): string {
  const html = renderToStaticMarkup(<SiteProvider value={site}>{content}</SiteProvider>);
  const { data, locale } = messagesOf(site.locale);
  return data === locale ? html : chineseMarked(html);
}

/** The main part of a page, as markup. */
export const mainOf = {
  document: (site: Site, page: PageModel): string => render(site, <DocumentPage page={page} />),
  moved: (site: Site, page: MovedModel): string => render(site, <MovedPage page={page} />),
  home: (site: Site, model: HomeModel): string => render(site, <Home model={model} />),
  search: (site: Site): string => render(site, <SearchPage />),
  notFound: (site: Site): string => render(site, <NotFound />),
};

/** Rows of a list without the list around them. */
export function rowsMarkup(site: Site, rows: readonly BrowserRow[]): string {
  return render(site, <Rows rows={rows} />);
}
