import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { closest, readCommentLine } from "@mulu/compiler";
import type { RecordedComment } from "@mulu/engine";
import { commentsFile, commentsText } from "@mulu/schema";
import type { Docket, DocketComment, Slug } from "@mulu/schema";

import type { CommandContext } from "../command.js";
import { UsageError } from "../exit.js";
import { loadUnchecked } from "../load.js";
import type { Loaded } from "../load.js";
import type { NewFile } from "../write-files.js";

/** A docket as the catalogs hold it, with its comments. */
export interface OpenDocket {
  loaded: Loaded;
  /** `consultations/…`. */
  id: string;
  docket: Docket;
  comments: readonly RecordedComment[];
}

const idOf = (written: string): string => {
  const plain = written
    .replaceAll("\\", "/")
    .replace(/^(?:\.\/)?(?:catalogs\/)?/, "")
    .replace(/(?:\/docket\.yaml|\/)$/, "");
  return plain.startsWith("consultations/") ? plain : `consultations/${plain}`;
};

/**
 * Reads the catalogs and the docket in them.
 * @throws UsageError when there is no such docket, or a line of its comments cannot be read: writing would lose it
 */
export async function openDocket(context: CommandContext, written: string): Promise<OpenDocket> {
  const loaded = await loadUnchecked(context);
  const { set, findings } = loaded.compilation;
  const id = idOf(written);
  const found = set.get(id);
  const place = found?.documentKind === "docket" ? `catalogs/${id}/comments/` : `catalogs/${id}/`;
  const broken = findings.filter(({ file = "" }) => file.startsWith(place));
  const [first] = broken;
  if (first !== undefined) {
    const [zh, en] = [first.message.zh, first.message.en];
    const at = `${first.file ?? ""}${first.range ? `:${first.range.start.line}` : ""}`;
    throw new UsageError(
      `${at} ${zh} 先改好卷宗的文件（共 ${broken.length} 处，见 mulu check），以免写入时丢失 / ${at} ${en} Mend the files of the docket first (${broken.length} in all, see mulu check), lest writing lose something`,
    );
  }
  if (found?.documentKind !== "docket") {
    const ids = set.all("docket").map((docket) => docket.id);
    const like = closest(id, ids) ?? ids.at(-1);
    throw new UsageError(
      `没有卷宗 ${written}${like === undefined ? "" : `，是不是 ${like}？`} / no such docket: ${written}${like === undefined ? "" : `; did you mean ${like}?`}`,
    );
  }
  return { loaded, id, docket: found, comments: set.comments(id) ?? [] };
}

/** The window in which comments come in: the one that is named, or the only one. @throws UsageError when there is none */
export function windowOf({ id, docket }: OpenDocket, asked: string | undefined): Slug {
  const windows = docket.windows ?? [];
  const names = windows.map((window) => window.id).join("、");
  if (asked === undefined && windows.length === 1) return windows[0]?.id ?? "";
  if (asked !== undefined && windows.some((window) => window.id === asked)) return asked;
  if (windows.length === 0) {
    throw new UsageError(
      `${id} 没有写明征求意见的期限，请在 docket.yaml 写 windows: [{ id: first, opens: …, closes: … }] / ${id} states no window; write windows: [{ id: first, opens: …, closes: … }] into its docket.yaml`,
    );
  }
  throw new UsageError(
    asked === undefined
      ? `${id} 征求过几次意见，请用 --window 写明是哪一次：${names} / ${id} has several windows; say which with --window: ${names}`
      : `${id} 没有期限 ${asked}，有：${names} / ${id} has no window ${asked}; it has ${names}`,
  );
}

/** What the check would say of a comment; nothing where it stands as it is. */
export function faultOf(comment: DocketComment): { zh: string; en: string } | undefined {
  const [line = ""] = commentsText([comment]).split("\n");
  const read = readCommentLine(line);
  return "fault" in read ? read.fault.message : undefined;
}

/**
 * The files of comments that differ from what was read.
 * @throws UsageError when somebody wrote one of them meanwhile: what they wrote stays
 */
export async function filesToWrite(
  { loaded, id }: OpenDocket,
  comments: readonly RecordedComment[],
): Promise<NewFile[]> {
  const files: NewFile[] = [];
  for (const window of new Set(comments.map((comment) => comment.window))) {
    const path = commentsFile(id, window);
    const content = commentsText(
      comments.filter((comment) => comment.window === window).map(({ window: _, ...comment }) => comment),
    );
    const before = loaded.files.get(path);
    const now = await readFile(join(loaded.root, path)).catch(() => undefined);
    if (now === undefined ? before !== undefined : before === undefined || !now.equals(before)) {
      throw new UsageError(
        `catalogs/${path} 刚刚被别人改动，没有写入；请再运行一次 / catalogs/${path} was changed meanwhile; nothing was written, run it again`,
      );
    }
    if (now?.toString("utf8") !== content) {
      files.push({ path: join(loaded.root, path), shown: `catalogs/${path}`, content, isNew: now === undefined });
    }
  }
  return files;
}
