import type { RecordedComment } from "@mulu/engine";
import type { Docket, Finding, Text } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import { toFinding } from "../fault.js";
import type { CatalogIndex } from "../link/catalog-index.js";
import { closest } from "../suggest.js";
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
  return toFinding({
    code: structuralCodes.dangling,
    file,
    subject: docket,
    message: { zh: `这些意见的卷宗 ${docket} 不存在。`, en: `The docket ${docket} of these comments does not exist.` },
    hint: {
      zh: `请建立 catalogs/${docket}/docket.yaml，或者把意见移到所属的卷宗。`,
      en: `Write catalogs/${docket}/docket.yaml, or move the comments to their docket.`,
    },
  });
}

function noWindow({ file, docket, window }: CommentsOfWindow, names: readonly string[]): Finding {
  const hint =
    names.length === 0
      ? {
          zh: `请在 docket.yaml 写明 windows: [{ id: ${window}, opens: …, closes: … }]。`,
          en: `Write windows: [{ id: ${window}, opens: …, closes: … }] in docket.yaml.`,
        }
      : { zh: `卷宗写明的有：${names.join("、")}。`, en: `The docket names: ${names.join(", ")}.` };
  return toFinding({
    code: structuralCodes.dangling,
    file,
    subject: docket,
    message: {
      zh: `卷宗没有名为 ${window} 的一次征求意见。`,
      en: `The docket has no window called ${window}.`,
    },
    hint,
  });
}

function danglingIn(at: CommentsOfWindow, docket: Docket, { index, locate }: LinkContext): Finding[] {
  const lines = (docket.lines ?? []).map(({ id }) => id);
  const known = new Set<string>(lines);
  return at.comments.flatMap(({ number, line, article }) => {
    const missing = (field: string, words: { message: Text; hint: Text }): Finding => {
      const path = [number, field];
      const { file, docket: subject } = at;
      return toFinding({ code: structuralCodes.dangling, file, subject, path, range: locate(file, path), ...words });
    };
    if (line !== undefined && !known.has(line)) return missing("line", noLine(number, line, lines));
    if (article !== undefined && index.resolve({ kind: "instrument", target: article.instrument }).length === 0) {
      return missing("article", noInstrument(number, article.instrument));
    }
    return [];
  });
}

function noLine(number: number, line: string, lines: readonly string[]): { message: Text; hint: Text } {
  const meant = closest(line, lines);
  const shown = meant ?? (lines.length === 0 ? undefined : lines.slice(0, 10).join(", "));
  return {
    message: {
      zh: `第 ${number} 条意见所议的行“${line}”，卷宗里没有。`,
      en: `Comment ${number} is about the line “${line}”, which the docket does not have.`,
    },
    hint:
      shown === undefined
        ? {
            zh: "卷宗没有写明各行（lines）；对整个卷宗的意见不写 line。",
            en: "The docket states no lines; leave line out.",
          }
        : {
            zh: `请写：${shown}；对整个卷宗的意见不写 line。`,
            en: `Write: ${shown}; leave line out for the whole docket.`,
          },
  };
}

function noInstrument(number: number, instrument: string): { message: Text; hint: Text } {
  return {
    message: {
      zh: `第 ${number} 条意见的答复所据的“${instrument}”没有登记。`,
      en: `The answer to comment ${number} rests on “${instrument}”, which is not registered.`,
    },
    hint: {
      zh: "请写已登记的文件标识（catalogs/instruments/ 下的文件名）。",
      en: "Name a registered instrument: a file in catalogs/instruments/.",
    },
  };
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
        message: {
          zh: `编号 ${number} 在“${other}”一次征求意见中已经用过。`,
          en: `The number ${number} was used in the window “${other}”.`,
        },
        hint: {
          zh: "编号在卷宗内不重复：后一次征求意见接着前一次编号。",
          en: "A number stands once in a docket: a later window goes on counting.",
        },
      });
    }),
  );
}
