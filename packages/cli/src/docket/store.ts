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
import { say } from "../words/say.js";

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
    const at = `${first.file ?? ""}${first.range ? `:${first.range.start.line}` : ""}`;
    throw new UsageError(say("mend-files-docket-first", { at, fault: first.message, count: broken.length }));
  }
  if (found?.documentKind !== "docket") {
    const ids = set.all("docket").map((docket) => docket.id);
    const like = closest(id, ids) ?? ids.at(-1);
    throw new UsageError(
      say("no-such-docket", { written, meant: like === undefined ? "" : say("did-you-mean", { like }) }),
    );
  }
  return { loaded, id, docket: found, comments: set.comments(id) ?? [] };
}

/** The window in which comments come in: the one that is named, or the only one. @throws UsageError when there is none */
export function windowOf({ id, docket }: OpenDocket, asked: string | undefined): Slug {
  const windows = docket.windows ?? [];
  const names = windows.map((window) => window.id);
  if (asked === undefined && windows.length === 1) return windows[0]?.id ?? "";
  if (asked !== undefined && windows.some((window) => window.id === asked)) return asked;
  if (windows.length === 0) {
    throw new UsageError(say("states-no-window-write", { id }));
  }
  throw new UsageError(
    asked === undefined ? say("several-windows-say-window", { id, names }) : say("no-window", { id, asked, names }),
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
      throw new UsageError(say("catalogs-changed-meanwhile-nothing", { path }));
    }
    if (now?.toString("utf8") !== content) {
      files.push({ path: join(loaded.root, path), shown: `catalogs/${path}`, content, isNew: now === undefined });
    }
  }
  return files;
}
