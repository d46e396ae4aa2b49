import { framePath, frameWords } from "../frame.js";

/** What a page puts into the frame. */
export interface Filling {
  /** Site path, below the address of the language. */
  path: string;
  /** Absent for the home page, whose title is that of the site. */
  title?: string;
  description?: string;
  /** The main part, as markup. */
  main: string;
  /** Addresses of the scripts it needs beside that of every page. */
  scripts?: readonly string[];
  /** Whether it has a search field of its own, so that the header needs none. */
  ownSearch?: boolean;
  /** Set for pages that no search engine should keep, with the address they lead to. */
  hidden?: { forward?: string };
}

export interface FrameOptions {
  css: string;
  /** Script of every page. */
  script: string;
  siteTitle: string;
  notOfficial: string;
}

export type Frame = (filling: Filling) => string;

export function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** The name by which the frame's script stores the choice of appearance. */
function themeKey(html: string): string {
  return /localStorage'?\]?\.getItem\(['"](theme[^'"]*)['"]\)/.exec(html)?.[1] ?? "theme";
}

/** The theme draws its symbols from one hidden picture; no page has a symbol. */
function withoutSymbols(html: string): string {
  const start = html.indexOf('<svg style="display: none;">');
  const end = html.indexOf("</svg>", start);
  return start < 0 || end < 0 ? html : `${html.slice(0, start)}${html.slice(end + "</svg>".length)}`;
}

/** What every page has alike: no script of the theme, one style sheet, and what needs scripts hidden without them. */
function prepared(html: string, { css, script, notOfficial }: FrameOptions): string {
  return withoutSymbols(html)
    .replace(/<script src="[^"]*" defer><\/script>\n?/g, "")
    .replace(/<link rel="stylesheet" href="[^"]*" ?\/?>/, `<link rel="stylesheet" href="${css}">`)
    .replaceAll(' data-rh="true"', "")
    .replace(' data-has-hydrated="false"', ` data-theme-key="${themeKey(html)}"`)
    .replace(frameWords.notOfficial, escape(notOfficial))
    .replace(/\n\s+/g, "\n")
    .replace(
      "</head>",
      `<noscript><style>[data-needs-script]{display:none!important}</style></noscript><script src="${script}" defer></script></head>`,
    );
}

/** Places of the frame where pages differ; each is a whole element or attribute value. */
const slots = new RegExp(
  [
    `(?<title>${frameWords.title}[^<"]*)`,
    `(?<description><meta (?:name|property)="(?:og:)?description" content="${frameWords.description}" ?/?>)`,
    `(?<canonical><link rel="canonical" href="[^"]*" ?/?>)`,
    `(?<path>${framePath}(?="))`,
    `(?<head></head>)`,
    `(?<search><form role="search"[^]*?</form>)`,
    `(?<main><main>${frameWords.main}</main>)`,
  ].join("|"),
  "g",
);

type Slot = "title" | "description" | "canonical" | "path" | "head" | "search" | "main";

/** What a slot must occur as often as, so that a changed theme is noticed when the site is built. */
const expected: Readonly<Record<Slot, number>> = {
  title: 2,
  description: 2,
  canonical: 1,
  path: 5,
  head: 1,
  search: 1,
  main: 1,
};

interface Piece {
  text: string;
  slot?: Slot;
}

function pieces(html: string): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const match of html.matchAll(slots)) {
    const [slot, text] = Object.entries(match.groups as Record<Slot, string | undefined>).find(
      ([, group]) => group !== undefined,
    ) as [Slot, string];
    found.push({ text: html.slice(end, match.index) }, { text, slot });
    end = match.index + text.length;
  }
  for (const [slot, times] of Object.entries(expected)) {
    const count = found.filter((piece) => piece.slot === slot).length;
    if (count !== times)
      throw new Error(`The frame has ${String(count)} places for “${slot}”, expected ${String(times)}.`);
  }
  return [...found, { text: html.slice(end) }];
}

function headOf({ scripts = [], hidden }: Filling): string {
  const robots = hidden ? '<meta name="robots" content="noindex">' : "";
  const refresh =
    hidden?.forward === undefined ? "" : `<meta http-equiv="refresh" content="3; url=${escape(hidden.forward)}">`;
  return `${robots}${refresh}${scripts.map((script) => `<script src="${script}" defer></script>`).join("")}</head>`;
}

/** The frame that Docusaurus built, ready to be filled: a page is its fixed pieces with its own between them. */
export function readFrame(html: string, options: FrameOptions): Frame {
  const parts = pieces(prepared(html, options));
  return (filling) =>
    parts
      .map(({ text, slot }) => {
        switch (slot) {
          case "title":
            return filling.title === undefined
              ? escape(options.siteTitle)
              : text.replace(frameWords.title, () => escape(filling.title ?? ""));
          case "description":
            return filling.description === undefined
              ? ""
              : text.replace(frameWords.description, () => escape(filling.description ?? ""));
          case "canonical": {
            const forward = filling.hidden?.forward;
            const address = filling.path.slice(1);
            return forward === undefined
              ? text.replace(`${framePath}"`, () => `${escape(address)}"`)
              : `<link rel="canonical" href="${escape(forward)}">`;
          }
          case "path":
            return escape(filling.path.slice(1));
          case "head":
            return headOf(filling);
          case "search":
            return filling.ownSearch === true ? "" : text;
          case "main":
            return filling.main;
          default:
            return text;
        }
      })
      .join("");
}
