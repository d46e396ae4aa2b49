import { basename, extname } from "node:path";

import { isHeader } from "@mulu/compiler";
import { readTable } from "@mulu/spreadsheet";
import type { Sheet } from "@mulu/spreadsheet";
import PostalMime from "postal-mime";

import { ownWords, shownIn } from "../docket/mbox.js";
import { nameless } from "../docket/nameless.js";
import { UsageError } from "../exit.js";
import { asUsage, readBytes } from "../read-table.js";
import { readFormSheet, readFormText } from "./read-form.js";
import type { FilledForm } from "./read-form.js";

/** Bytes of a form as text; of a mail with what is attached; of a table. */
const most = { text: 2_000_000, mail: 30_000_000, table: 20_000_000 } as const;

/** What to do with files that are none of those that are read. */
const advice: readonly (readonly [extensions: RegExp, zh: string, en: string])[] = [
  [
    /^\.(?:xls|et|ods|xlsb|numbers)$/,
    "是旧格式，请在表格软件里另存为 .xlsx",
    "it is of another format; save it as .xlsx",
  ],
  [/^\.xlsm$/, "含宏：另存为不含宏的 .xlsx", "it has macros; save it as .xlsx, without them"],
  [
    /^\.(?:wps|docx?|rtf|pdf|ofd)$/,
    "是文字文件：把答案填进 mulu propose 表单.xlsx --blank 写出的空白表单，或者把文字另存为 .txt（一行一个“项目：答案”）",
    "it is a text document: fill in the blank form of mulu propose form.xlsx --blank, or save it as .txt with one “item: answer” a line",
  ],
  [
    /^\.(?:png|jpe?g|gif|bmp|tiff?|webp|heic)$/,
    "是图片：照图填进空白表单（--blank）",
    "it is a picture: enter it into a blank form (--blank)",
  ],
  [
    /^\.(?:zip|rar|7z|gz|tar)$/,
    "是压缩包：解开后逐份提交",
    "it is an archive: unpack it and hand its files in one by one",
  ],
  [/^\.(?:msg|pst)$/, "是 Outlook 格式：另存为 .eml", "it is of Outlook: save it as .eml"],
];

const tableNames = /\.(?:xlsx|csv)$/i;

const refusedAs = (file: string, zh: string, en: string): UsageError =>
  new UsageError(`无法读取 ${file}：${zh} / cannot read ${file}: ${en}`);

/** Text as editors of this country save it: UTF-8, else GB 18030. @throws UsageError for what is no text */
function decoded(file: string, bytes: Uint8Array): string {
  if (bytes.includes(0)) throw refusedAs(file, "不是文字", "it is no text");
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one may read it.
    }
  }
  throw refusedAs(file, "不是文字", "it is no text");
}

const sheetsOf = (bytes: Uint8Array, name: string): Sheet[] =>
  asUsage(() => readTable(bytes, name, isHeader)).sheets.filter(({ hidden }) => !hidden);

const formOn = (sheets: readonly Sheet[]): FilledForm | undefined =>
  sheets.map(readFormSheet).find((each) => each !== undefined);

/** A mail: the form that is attached to it, or the one it is; and the table that is attached, if one is. */
async function formInMail(bytes: Uint8Array): Promise<FilledForm | undefined> {
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: "arraybuffer" });
  const tables = mail.attachments.flatMap(({ filename, content }) => {
    if (filename === null || !tableNames.test(filename) || typeof content === "string") return [];
    return sheetsOf(
      new Uint8Array(content),
      `${nameless(basename(filename, extname(filename)))}${extname(filename).toLowerCase()}`,
    );
  });
  const attached = formOn(tables);
  if (attached !== undefined) return attached;
  const form = readFormText(ownWords(shownIn(mail, bytes)));
  const [sheet] = tables;
  return form === undefined || sheet === undefined ? form : { ...form, sheet };
}

/** The form a file holds. @throws UsageError where it holds none, with what to do instead */
export async function formIn(cwd: string, file: string): Promise<FilledForm> {
  const extension = extname(file).toLowerCase();
  const [, zh = "", en = ""] = advice.find(([extensions]) => extensions.test(extension)) ?? [];
  if (zh !== "") throw refusedAs(file, zh, en);
  const isTable = tableNames.test(file);
  const limit = isTable ? most.table : extension === ".eml" ? most.mail : most.text;
  const bytes = await readBytes(cwd, file, limit);
  const form = isTable
    ? formOn(sheetsOf(bytes, basename(file)))
    : extension === ".eml"
      ? await formInMail(bytes)
      : readFormText(decoded(file, bytes));
  if (form) return form;
  throw new UsageError(
    `${file} 里没有认得的表单（一行一个项目，右边一格是答案；或者议题、邮件里的“项目：答案”）。整张目录表请用 mulu import / there is no form in ${file}: one item a row with its answer beside it, or “item: answer” lines. A whole catalog table is for mulu import`,
  );
}
