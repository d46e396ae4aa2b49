import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { folderOf, locales } from "../frame.js";
import type { Locale } from "../frame.js";
import { messagesOf } from "../messages/index.js";
import { styleSheet } from "./styles.js";
import { digestOf } from "./output.js";

/** Scripts of pages, by what they are for. */
export type ScriptName = "site" | "filter" | "search" | "try" | "day" | "windows" | "receipt" | "desk";
const scriptNames: readonly ScriptName[] = ["site", "filter", "search", "try", "day", "windows", "receipt", "desk"];

/** Files all pages share. Their names hold digests, so that browsers may keep them for ever. */
export interface Assets {
  /** Contents by path below the root of the site. */
  files: ReadonlyMap<string, string>;
  css: string;
  worker: string;
  scripts: Readonly<Record<Locale, Readonly<Record<ScriptName, string>>>>;
}

/** The folder of this very program, with the scripts bundled beside it. */
const bundled = fileURLToPath(new URL(".", import.meta.url));

function read(...path: string[]): string {
  return readFileSync(join(bundled, ...path), "utf8");
}

/** What the frame is built of, by Docusaurus. */
export interface Shell {
  frames: Readonly<Record<Locale, string>>;
  css: string;
}

export function readShell(folder: string): Shell {
  const file = (...path: string[]): string => {
    try {
      return readFileSync(join(folder, ...path), "utf8");
    } catch (error) {
      throw new Error(`${join(folder, ...path)} is missing: build the frame first (npm run shell -w @mulu/docs).`, {
        cause: error,
      });
    }
  };
  const frames = Object.fromEntries(
    locales.map((locale) => [locale, file(folderOf(locale), "frame", "index.html")]),
  ) as Shell["frames"];
  const styles = readdirSync(join(folder, "assets", "css")).filter((name) => name.endsWith(".css"));
  return { frames, css: styles.map((name) => file("assets", "css", name)).join("\n") };
}

/** Elements and classes that components name; the bundler wrote them down. */
function componentNames(): string {
  return (JSON.parse(read("names.json")) as string[]).join(" ");
}

export async function makeAssets(shell: Shell): Promise<Assets> {
  const files = new Map<string, string>();
  const add = (name: string, extension: string, content: string): string => {
    const path = `assets/${name}.${digestOf(content).slice(0, 10)}.${extension}`;
    files.set(path, content);
    return path;
  };
  const markup = [...Object.values(shell.frames), componentNames()];
  const css = add("site", "css", await styleSheet(shell.css, read("write.css"), markup));
  const worker = add("try-worker", "js", read("client", "try-worker.js"));
  const scriptsOf = (locale: Locale): Record<ScriptName, string> => {
    const language = messagesOf(locale).locale;
    const entries = scriptNames.map((name) => [
      name,
      add(`${name}.${language}`, "js", read("client", language, `${name}.js`)),
    ]);
    return Object.fromEntries(entries) as Record<ScriptName, string>;
  };
  const scripts = Object.fromEntries(locales.map((locale) => [locale, scriptsOf(locale)])) as Assets["scripts"];
  return { files, css, worker, scripts };
}

/** Digest of this program: what it writes may change with it. */
export function programDigest(): string {
  return digestOf(read("write.js"));
}
