import { commentsText } from "@mulu/schema";
import type { DocketComment } from "@mulu/schema";

import { jsonLines, jsonList, literal } from "./artefact.js";
import type { Artefact, EmitInput } from "./artefact.js";
import { isForVendors } from "./vendors.js";

const declaration = `import type { PublishedDocument } from "@mulu/schema";

export type * from "./ids.js";

/** 全部发布文档，按标识排序。All published documents, sorted by id. */
export declare const documents: readonly PublishedDocument[];
`;

/**
 * Comments of dockets, one a line as they were entered: a file of its own for each window, so that nobody who asks about
 * the catalogs has to hold a hundred thousand of them.
 */
function emitComments(set: EmitInput["set"]): Artefact[] {
  return set.all("docket").flatMap(({ id }) => {
    const byWindow = new Map<string, DocketComment[]>();
    for (const { window, ...comment } of set.comments(id) ?? []) {
      const known = byWindow.get(window);
      if (known) known.push(comment);
      else byWindow.set(window, [comment]);
    }
    return [...byWindow].map(([window, comments]) => ({
      path: `comments/${id}/${window}.ndjson`,
      content: commentsText(comments),
    }));
  });
}

/**
 * The catalogs as data and as a module. The module parses a string literal, which engines read faster than an object
 * literal of this size, and which needs no JSON import from its users. What is about this project stands in a file of its
 * own, from which its pages are made.
 */
export function emitCatalogs({ set }: EmitInput): Artefact[] {
  const documents = set.documents.filter(isForVendors);
  const own = set.documents.filter((document) => !isForVendors(document));
  const text = jsonList(documents);
  return [
    { path: "catalogs.json", content: `{"documents":${jsonLines(documents)}}\n` },
    { path: "register.json", content: `{"documents":${jsonLines(own)}}\n` },
    { path: "index.js", content: `export const documents = /* @__PURE__ */ JSON.parse(${literal(text)});\n` },
    { path: "index.d.ts", content: declaration },
    ...emitComments(set),
  ];
}
