import type { RecordedComment } from "@mulu/engine";
import type { Docket, Finding } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import { toFinding } from "../fault.js";
import type { CatalogIndex } from "../link/catalog-index.js";
import { closest } from "../suggest.js";
import { part, say } from "../words/say.js";
import type { Said } from "../words/say.js";
import type { CommentLocator } from "./locate-comment.js";
import type { CommentsOfWindow } from "./read-comments.js";

/** What the comments of all windows are held against. */
interface LinkContext {
  index: CatalogIndex;
  locate: CommentLocator;
}

/** What linking the comments gives: those of each docket, and what they name that there is not. */
interface LinkedComments {
  byDocket: Map<string, readonly RecordedComment[]>;
  findings: Finding[];
}

/** Holds comments against their dockets: each window, line and law they name is there, and no number stands twice. */
export function linkComments(windows: readonly CommentsOfWindow[], context: LinkContext): LinkedComments {
  const byDocket = new Map<string, readonly RecordedComment[]>();
  const findings: Finding[] = [];
  const ids = [...new Set(windows.map(({ docket }) => docket))];
  for (const id of ids) {
    const own = windows.filter(({ docket }) => docket === id);
    const docket = context.index.document(id, "docket")?.value;
    if (docket === undefined) {
      // A docket that is there and could not be read has its own finding.
      if (!context.index.has(id)) for (const each of own) findings.push(noDocket(each));
      continue;
    }
    const named = inOrder(own, docket, findings);
    for (const each of named) for (const finding of danglingIn(each, docket, context)) findings.push(finding);
    for (const finding of repeatedNumbers(named, context)) findings.push(finding);
    byDocket.set(
      id,
      named.flatMap(({ comments }) => comments),
    );
  }
  return { byDocket, findings };
}

/** Files of windows that the docket names, in its order; of the others it is said that it names none. */
function inOrder(own: readonly CommentsOfWindow[], docket: Docket, findings: Finding[]): CommentsOfWindow[] {
  const names = (docket.windows ?? []).map(({ id }) => id);
  for (const each of own) if (!names.includes(each.window)) findings.push(noWindow(each, names));
  return names.flatMap((name) => own.filter(({ window }) => window === name));
}

function noDocket({ file, docket }: CommentsOfWindow): Finding {
  return toFinding({ code: structuralCodes.dangling, file, subject: docket, ...say("no-docket", { docket }) });
}

function noWindow({ file, docket, window }: CommentsOfWindow, names: readonly string[]): Finding {
  const whatToDo = names.length === 0 ? part("write-windows", { window }) : part("windows-are", { names });
  const said = say("no-window", { window, "what-to-do": whatToDo });
  return toFinding({ code: structuralCodes.dangling, file, subject: docket, ...said });
}

function danglingIn(at: CommentsOfWindow, docket: Docket, { index, locate }: LinkContext): Finding[] {
  const lines = (docket.lines ?? []).map(({ id }) => id);
  const known = new Set<string>(lines);
  return at.comments.flatMap(({ number, line, article }) => {
    const missing = (field: string, said: Said): Finding => {
      const path = [number, field];
      const { file, docket: subject } = at;
      return toFinding({ code: structuralCodes.dangling, file, subject, path, range: locate(file, path), ...said });
    };
    if (line !== undefined && !known.has(line)) return missing("line", noLine(number, line, lines));
    if (article !== undefined && index.resolve({ kind: "instrument", target: article.instrument }).length === 0) {
      return missing("article", say("no-such-instrument", { number, instrument: article.instrument }));
    }
    return [];
  });
}

function noLine(number: number, line: string, lines: readonly string[]): Said {
  const meant = closest(line, lines);
  const shown = meant === undefined ? lines.slice(0, 10) : [meant];
  const whatToDo = shown.length === 0 ? part("leave-line-out") : part("lines-are", { lines: shown });
  return say("no-such-line", { number, line, "what-to-do": whatToDo });
}

/** Numbers that two windows have: within one the reader has told them. */
function repeatedNumbers(windows: readonly CommentsOfWindow[], { locate }: LinkContext): Finding[] {
  const owner = new Map<number, string>();
  return windows.flatMap(({ file, docket, window, comments }) =>
    comments.flatMap(({ number }) => {
      const other = owner.get(number);
      owner.set(number, other ?? window);
      if (other === undefined || other === window) return [];
      const path = [number, "number"];
      return toFinding({
        ...{ code: structuralCodes.commentOrder, file, subject: docket, path, range: locate(file, path) },
        ...say("number-in-two-windows", { number, other }),
      });
    }),
  );
}
