import { basename, extname } from "node:path";

import { readLongCsv, readTable } from "@mulu/spreadsheet";

import type { Text } from "@mulu/schema";
import { UsageError } from "../exit.js";
import { asUsage, readBytes } from "../read-table.js";
import { roleOf } from "./columns.js";
import type { ColumnRole } from "./columns.js";
import { fromTable } from "./comment-table.js";
import { isMailbox, messagesIn, readMail } from "./mbox.js";
import { nameless } from "./nameless.js";
import type { Notes } from "./notes.js";
import type { RawComment } from "./raw-comment.js";
import { say } from "../words/say.js";

/** Limits of a file of comments. A consultation of a province has some thousands; these stand far above. */
export const intakeLimits = {
  /** Bytes of a csv or a mailbox; of an xlsx, what a table may have. */
  fileBytes: 128_000_000,
  xlsxBytes: 20_000_000,
  /** Bytes of one message, with what is attached. */
  messageBytes: 30_000_000,
  rows: 300_000,
  cells: 6_000_000,
  csvCells: 12_000_000,
} as const;

/** What to do with files that are none of those that are read. */
const others: Readonly<Record<string, Text>> = {
  ".xls": say("old-workbook-open-save"),
  ".et": say("wps-table-save-xlsx"),
  ".ods": say("save-xlsx"),
  ".xlsm": say("workbook-macros-save-xlsx"),
  ".wps": say("wps-text-paste-table"),
  ".pst": say("outlook-file-export-mbox"),
  ".msg": say("outlook-mail-save-eml"),
  ".pdf": say("enter-comments-into-table"),
};

const likeWps = new Set([".doc", ".docx", ".txt", ".rtf"]);

function refused(name: string, extension: string): UsageError {
  const what = others[likeWps.has(extension) ? ".wps" : extension] ?? say("only-xlsx-csv-mbox");
  return new UsageError(say("cannot-read", { name, what }));
}

/** The first bytes of old office files, and of workbooks with a password. */
const oldOffice = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

async function fromMails(bytes: Buffer, notes: Notes): Promise<RawComment[]> {
  const comments: RawComment[] = [];
  let place = 0;
  for (const message of isMailbox(bytes) ? messagesIn(bytes) : [bytes]) {
    place += 1;
    const at = `第 ${place} 封`;
    if (message.length > intakeLimits.messageBytes) {
      notes.add(tooLongMail, at);
      continue;
    }
    const { received, subject, text, names, attachments, messageId } = await readMail(message, place);
    for (const name of attachments) notes.add(attached, `${at} ${name}`);
    if (text === "") {
      notes.add(emptyMail, at);
      continue;
    }
    comments.push({
      ...{ row: place, place: at, parts: [{ label: "", text }], names, isReviewed: false, channel: "e-mail" },
      ...(received === undefined ? {} : { received }),
      identity: [messageId, received ?? "", subject, text, ...names].join("\u001f"),
    });
  }
  return comments;
}

const attached = {
  code: "INTAKE-08",
  severity: "warning",
  message: say("mails-files-attached-files"),
  hint: say("enter-what-say-into"),
} as const;

const emptyMail = {
  code: "INTAKE-09",
  severity: "error",
  message: say("mail-without-words-not"),
  hint: say("enter-what-says-into"),
} as const;

const tooLongMail = {
  code: "INTAKE-10",
  severity: "error",
  message: say("mail-more-than-bytes", { messageBytes: intakeLimits.messageBytes }),
  hint: say("export-without-what-attached"),
} as const;

const macros = {
  code: "INTAKE-11",
  severity: "warning",
  message: say("workbook-holds-macros-none"),
  hint: say("better-save-without"),
} as const;

/**
 * The comments of a file, as it holds them: a table of any office, the answers of a survey, a mailbox.
 * @throws UsageError when it is none of those, or beyond a limit
 */
export async function readComments(
  cwd: string,
  file: string,
  { columns, notes }: { columns: ReadonlyMap<string, ColumnRole>; notes: Notes },
): Promise<RawComment[]> {
  const name = basename(file);
  const extension = extname(name).toLowerCase();
  if (![".xlsx", ".csv", ".mbox", ".eml", ".mbx"].includes(extension)) throw refused(name, extension);
  const most = extension === ".xlsx" ? intakeLimits.xlsxBytes : intakeLimits.fileBytes;
  const bytes = Buffer.from(await readBytes(cwd, file, most));
  if (bytes.subarray(0, 4).equals(oldOffice)) {
    throw new UsageError(say("cannot-read", { name, what: say("old-workbook-password-remove") }));
  }
  if (extension === ".csv") {
    const isHeader = (text: string): boolean => roleOf(text, columns) !== undefined;
    const { sheet } = asUsage(() => readLongCsv(bytes, name, { isHeader, limits: intakeLimits }));
    return fromTable([sheet], { file: nameless(name), columns, notes });
  }
  if (extension === ".xlsx") {
    const { sheets, hasMacros = false } = asUsage(() => readTable(bytes, name));
    if (hasMacros) notes.add(macros, nameless(name));
    return fromTable(sheets, { file: nameless(name), columns, notes });
  }
  return fromMails(bytes, notes);
}
