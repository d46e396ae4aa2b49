import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";

import { launch } from "./chrome";
import { serve } from "./server";
import type { Served } from "./server";

interface View {
  width?: number;
  dark?: boolean;
  scripts?: boolean;
  /** Called before the page is opened. */
  watch?: (page: Page) => void;
}

/** The built site in a browser. */
export interface Site {
  readonly origin: string;
  /** Opens a page, hands it over, closes it, and fails when the page complained in its console. */
  visit: <T>(path: string, look: (page: Page) => Promise<T>, view?: View) => Promise<T>;
  /** Ids of the documents of a kind, from the site's own API. */
  idsOf: (kind: string) => Promise<string[]>;
}

function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on("console", (message) => {
    // The search library waits five seconds for its worker and then searches without it, as it may on a busy machine.
    if (message.text().includes("Worker initialization timeout")) return;
    if (message.type() === "error" || message.type() === "warning") found.push(message.text());
  });
  page.on("pageerror", (error) => found.push(error.message));
  page.on("requestfailed", (request) => {
    // Leaving a page cancels what it was still loading; that is no fault of the site.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") found.push(`failed: ${request.url()}`);
  });
  return found;
}

async function open(browser: Browser, { width = 1200, dark = false, scripts = true }: View): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? "dark" : "light",
    javaScriptEnabled: scripts,
    reducedMotion: "reduce",
  });
}

/** Starts server and browser before the tests of a file, and closes both after them. */
export function useSite(): Site {
  let served: Served | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    served = await serve();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  const running = (): { origin: string; browser: Browser } => {
    if (!served || !browser) throw new Error("The site is used before it was started.");
    return { origin: served.origin, browser };
  };
  return {
    get origin() {
      return running().origin;
    },
    async visit(path, look, view = {}) {
      const context = await open(running().browser, view);
      try {
        const page = await context.newPage();
        const found = complaints(page);
        view.watch?.(page);
        await page.goto(`${running().origin}${path}`, { waitUntil: "load" });
        if (view.scripts !== false) await page.locator("html[data-ready]").waitFor({ state: "attached" });
        const result = await look(page);
        if (found.length > 0) throw new Error(`${path} complained: ${found.join("; ")}`);
        return result;
      } finally {
        await context.close();
      }
    },
    async idsOf(kind) {
      const answer = await fetch(`${running().origin}/api/v1/kinds/${kind}.json`);
      if (!answer.ok) throw new Error(`the interface lists no documents of the kind ${kind}: ${String(answer.status)}`);
      const { items } = (await answer.json()) as { items: { id: string }[] };
      return items.map(({ id }) => id);
    },
  };
}
