import { basename, extname } from "node:path";

import { isHeader, seenOf } from "@mulu/compiler";
import type { Finding } from "@mulu/schema";
import { readTable } from "@mulu/spreadsheet";
import type { Sheet } from "@mulu/spreadsheet";
import PostalMime from "postal-mime";

import type { Text } from "@mulu/schema";
import { ownWords, shownIn } from "../docket/mbox.js";
import { nameless } from "../docket/nameless.js";
import { UsageError } from "../exit.js";
import { asUsage, readBytes } from "../read-table.js";
import { readFormSheet, readFormText } from "./read-form.js";
import type { FilledForm } from "./read-form.js";
import { say } from "../words/say.js";

/** Bytes of a form as text; of a mail with what is attached; of a table. */
const most = { text: 2_000_000, mail: 30_000_000, table: 20_000_000 } as const;

/** What to do with files that are none of those that are read. */
const advice: readonly (readonly [extensions: RegExp, what: Text])[] = [
  [/^\.(?:xls|et|ods|xlsb|numbers)$/, say("another-format-save-xlsx")],
  [/^\.xlsm$/, say("macros-save-xlsx-without")],
  [/^\.(?:wps|docx?|rtf|pdf|ofd)$/, say("text-document-fill-blank")],
  [/^\.(?:png|jpe?g|gif|bmp|tiff?|webp|heic)$/, say("picture-enter-into-blank")],
  [/^\.(?:zip|rar|7z|gz|tar)$/, say("archive-unpack-hand-files")],
  [/^\.(?:msg|pst)$/, say("outlook-save-eml")],
];

const tableNames = /\.(?:xlsx|csv)$/i;

const refusedAs = (file: string, what: Text): UsageError => new UsageError(say("cannot-read", { name: file, what }));

/** Text as editors of this country save it: UTF-8, else GB 18030. @throws UsageError for what is no text */
function decoded(file: string, bytes: Uint8Array): string {
  if (bytes.includes(0)) throw refusedAs(file, say("no-text"));
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one may read it.
    }
  }
  throw refusedAs(file, say("no-text"));
}

/** A table as its reader sees it, and what is to be said of what he does not see. */
interface Seen {
  sheets: Sheet[];
  findings: Finding[];
}

const seenIn = (bytes: Uint8Array, name: string): Seen =>
  seenOf(
    asUsage(() => readTable(bytes, name, isHeader)),
    name,
  );

/** Sheets that are not taken, by what stands on them; an empty one is none. */
function besideOf(sheets: readonly Sheet[]): NonNullable<FilledForm["beside"]> {
  const isFilled = (sheet: Sheet): boolean => (readFormSheet(sheet)?.answers.size ?? 0) > 0;
  const isEmpty = ({ rows }: Sheet): boolean => rows.every((row) => row.every((cell) => !cell?.text.trim()));
  const named = (all: readonly Sheet[]): string[] => all.map(({ name }) => name);
  return {
    forms: named(sheets.filter(isFilled)),
    others: named(sheets.filter((sheet) => !isFilled(sheet) && !isEmpty(sheet))),
  };
}

function formOn({ sheets, findings }: Seen): FilledForm | undefined {
  const at = sheets.findIndex((sheet) => readFormSheet(sheet) !== undefined);
  const [sheet] = at < 0 ? [] : sheets.slice(at);
  const form = sheet && readFormSheet(sheet);
  return form && { ...form, findings, beside: besideOf(sheets.filter((each) => each !== sheet)) };
}

/** A mail: the form that is attached to it, or the one it is; and the table that is attached, if one is. */
async function formInMail(bytes: Uint8Array): Promise<FilledForm | undefined> {
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: "arraybuffer" });
  const tables = mail.attachments.flatMap(({ filename, content }) => {
    if (filename === null || !tableNames.test(filename) || typeof content === "string") return [];
    const name = `${nameless(basename(filename, extname(filename)))}${extname(filename).toLowerCase()}`;
    return seenIn(new Uint8Array(content), name);
  });
  const seen = { sheets: tables.flatMap(({ sheets }) => sheets), findings: tables.flatMap((each) => each.findings) };
  const attached = formOn(seen);
  if (attached !== undefined) return attached;
  const form = readFormText(ownWords(shownIn(mail, bytes)));
  const [sheet, ...more] = seen.sheets;
  return (
    form && { ...form, findings: seen.findings, beside: besideOf(more), ...(sheet === undefined ? {} : { sheet }) }
  );
}

/** The form a file holds. @throws UsageError where it holds none, with what to do instead */
export async function formIn(cwd: string, file: string): Promise<FilledForm> {
  const extension = extname(file).toLowerCase();
  const [, what] = advice.find(([extensions]) => extensions.test(extension)) ?? [];
  if (what !== undefined) throw refusedAs(file, what);
  const isTable = tableNames.test(file);
  const limit = isTable ? most.table : extension === ".eml" ? most.mail : most.text;
  const bytes = await readBytes(cwd, file, limit);
  const form = isTable
    ? formOn(seenIn(bytes, basename(file)))
    : extension === ".eml"
      ? await formInMail(bytes)
      : readFormText(decoded(file, bytes));
  if (form) return form;
  throw new UsageError(say("no-form-one-item", { file }));
}
