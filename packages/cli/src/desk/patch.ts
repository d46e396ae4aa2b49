import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import { strToU8, zipSync } from "fflate";

/** Texts of files by path below catalogs/. */
export type Texts = ReadonlyMap<string, string>;

/** Lines around a change, as git has them. */
const context = 3;

/**
 * A unified patch from texts that are there to new ones, which `git apply` takes in the folder above catalogs/.
 * @param textOf what a file holds now; undefined where there is none
 */
export function patchOf(textOf: (path: string) => string | undefined, after: Texts): string {
  return [...after]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => filePatch(`catalogs/${path}`, textOf(path), text))
    .join("");
}

function filePatch(path: string, before: string | undefined, after: string): string {
  if (before === after) return "";
  const isNew = before === undefined;
  const head = `diff --git a/${path} b/${path}\n${isNew ? "new file mode 100644\n" : ""}`;
  const names = [isNew ? "/dev/null" : `a/${path}`, `b/${path}`] as const;
  const options = { context, headerOptions: FILE_HEADERS_ONLY };
  return head + createTwoFilesPatch(...names, before ?? "", after, undefined, undefined, options);
}

/** Local time on purpose: archives store the clock's face, so this is the same minute in every time zone. */
const fixedTime = "2000-01-01T00:00:00";

/** The files themselves, to be laid over a copy of the catalogs. */
export function zipOf(after: Texts): Uint8Array<ArrayBuffer> {
  const sorted = [...after].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted.map(([path, text]) => [`catalogs/${path}`, strToU8(text)])), {
    mtime: fixedTime,
  });
}
