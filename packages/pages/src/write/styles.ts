import { transform } from "lightningcss";
import { PurgeCSS } from "purgecss";

/**
 * One style sheet for all pages: that of the theme without what no page can use, and those of the components whole.
 * @param theme style sheet that Docusaurus built
 * @param own style sheets of the components
 * @param markup everything elements and classes are named in: the frames, and names the components render
 */
export async function styleSheet(theme: string, own: string, markup: readonly string[]): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    css: [{ raw: theme }],
    content: markup.map((raw) => ({ raw, extension: "html" })),
    defaultExtractor: (content: string) => content.match(/[A-Za-z0-9_-]+/g) ?? [],
    safelist: {
      // Set by scripts on the root.
      standard: [/^data-theme/, /^(?:dark|light)$/, "html", "body"],
      // Of any element.
      greedy: [/^:(?:lang|focus-visible)/],
      variables: [/^--mulu/],
    },
    variables: true,
    keyframes: true,
    fontFace: true,
  });
  const { code } = transform({
    filename: "site.css",
    code: Buffer.from(`${purged?.css ?? theme}\n${own}`),
    minify: true,
    targets: { chrome: 87 << 16, firefox: 78 << 16, safari: 14 << 16 },
  });
  return Buffer.from(code).toString("utf8");
}
