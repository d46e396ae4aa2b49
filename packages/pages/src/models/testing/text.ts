import type { Block, Inline, PageModel, Rich } from "../../model/page.js";

/** Every line of a block. */
export function linesOf(block: Block): Rich[] {
  switch (block.type) {
    case "facts":
      return block.facts.flatMap(({ term, lines }) => [[term], ...lines]);
    case "text":
      return [...block.lines];
    case "items":
      return [...block.items];
    case "table":
      return [[...block.columns], ...block.rows.flatMap(({ cells }) => cells)];
    case "desk":
    case "day":
      return block.regions.map(({ title }) => [title]);
    case "windows":
      return block.windows.flatMap(({ title = [], period, text, facts = [] }) => [
        title,
        [period],
        [text],
        ...facts.flatMap(({ term, lines }) => [[term], ...lines]),
      ]);
    case "steps":
      return block.steps.flatMap(({ title, label, lines }) => [[title], [label], ...lines]);
    case "lines":
      return block.lines.flatMap(({ heading, what, facts, changes, comment }) => [
        heading,
        what,
        ...facts.flatMap(({ term, lines }) => [[term], ...lines]),
        ...(changes ? linesOf(changes) : []),
        comment,
      ]);
    case "code":
    case "try":
    case "pages":
    case "receipt":
      return [];
    case "findings":
      return block.findings.map(({ message, verdict, hint = "" }) => [verdict, message, hint]);
    case "browser":
      return [
        ...block.facets.map(({ label, options }) => [label, ...options.map((option) => option.label)]),
        ...block.rows.map(({ title, meta }) => [title, ...meta]),
      ];
  }
}

/** Everything a reader reads on a page, piece by piece. */
export function piecesOf(page: PageModel): Inline[] {
  return [
    page.title,
    ...(page.banner ? [page.banner.label, ...page.banner.text] : []),
    ...(page.state ? [page.state.label, page.state.opening ?? "", ...(page.state.text ?? [])] : []),
    ...(page.lead ?? []).flat(),
    ...page.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(linesOf).flat()]),
  ];
}

export function textOf(page: PageModel): string {
  return piecesOf(page)
    .map((piece) => (typeof piece === "string" ? piece : piece.text))
    .join("\n");
}
