import { existsSync } from "node:fs";

import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

const installed = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

/** The browser carried by an npm package: nothing needs to be installed by hand. */
async function carried(): Promise<string> {
  // On a bare machine this makes the package unpack the system libraries it needs; it is read on import.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
  const { default: sparticuz } = await import("@sparticuz/chromium");
  // Its own arguments are for one page per process (--single-process); tests open many contexts, so they are left out.
  return sparticuz.executablePath();
}

async function find(): Promise<string> {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== "") {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
    return named;
  }
  return installed.find((path) => existsSync(path)) ?? carried();
}

/** A real Chromium. Browser tests never skip: without a browser they fail and say what to install. */
export async function launch(): Promise<Browser> {
  try {
    const executablePath = await find();
    return await chromium.launch({
      executablePath,
      args: ["--no-sandbox", "--disable-dev-shm-usage", "--use-gl=angle", "--use-angle=swiftshader"],
      headless: true,
    });
  } catch (error) {
    throw new Error(
      "No Chromium could be started. Install one (Debian: apt-get install chromium-headless-shell), or set CHROME_PATH " +
        "to its path, or run npm ci so that @sparticuz/chromium is present.",
      { cause: error },
    );
  }
}
