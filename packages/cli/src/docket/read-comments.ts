import { basename, extname } from "node:path";

import { readLongCsv, readTable } from "@mulu/spreadsheet";

import { UsageError } from "../exit.js";
import { asUsage, readBytes } from "../read-table.js";
import { roleOf } from "./columns.js";
import type { ColumnRole } from "./columns.js";
import { fromTable } from "./comment-table.js";
import { isMailbox, messagesIn, readMail } from "./mbox.js";
import { nameless } from "./nameless.js";
import type { Notes } from "./notes.js";
import type { RawComment } from "./raw-comment.js";

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
const others: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ".xls": ["旧版 Excel：用 Excel 或者 WPS 打开，另存为 .xlsx", "an old workbook: open it and save it as .xlsx"],
  ".et": ["WPS 表格：在 WPS 里另存为 .xlsx", "a WPS table: save it as .xlsx in WPS"],
  ".ods": ["另存为 .xlsx", "save it as .xlsx"],
  ".xlsm": ["含宏的工作簿：另存为不含宏的 .xlsx", "a workbook with macros: save it as .xlsx, without them"],
  ".wps": [
    "WPS 文字：把意见逐条贴进表格，表头写“意见内容、提出者类别、提出时间、渠道”，存为 .xlsx",
    "a WPS text: paste the comments into a table, one a row, with the headings 意见内容, 提出者类别, 提出时间, 渠道; save it as .xlsx",
  ],
  ".pst": [
    "Outlook 数据文件：导出为 .mbox，或者把邮件逐封存为 .eml",
    "an Outlook file: export .mbox, or save each mail as .eml",
  ],
  ".msg": ["Outlook 邮件：另存为 .eml", "an Outlook mail: save it as .eml"],
  ".pdf": ["把意见逐条录入表格，存为 .xlsx", "enter the comments into a table and save it as .xlsx"],
};

const likeWps = new Set([".doc", ".docx", ".txt", ".rtf"]);

function refused(name: string, extension: string): UsageError {
  const [zh, en] = others[likeWps.has(extension) ? ".wps" : extension] ?? [
    "只认 .xlsx、.csv、.mbox、.eml",
    "only .xlsx, .csv, .mbox and .eml are read",
  ];
  return new UsageError(`无法读取 ${name}：${zh} / cannot read ${name}: ${en}`);
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
  message: { zh: "邮件有附件，附件没有收。", en: "Mails with files attached; the files were not taken." },
  hint: { zh: "附件里有意见的，摘录进表格，另行导入。", en: "Enter what they say into a table and import it." },
} as const;

const emptyMail = {
  code: "INTAKE-09",
  severity: "error",
  message: { zh: "邮件没有正文，没有收。", en: "A mail without words was not taken." },
  hint: { zh: "意见在附件或者标题里的，摘录进表格，另行导入。", en: "Enter what it says into a table and import it." },
} as const;

const tooLongMail = {
  code: "INTAKE-10",
  severity: "error",
  message: {
    zh: `邮件超过 ${intakeLimits.messageBytes} 字节，没有收。`,
    en: `A mail of more than ${intakeLimits.messageBytes} bytes was not taken.`,
  },
  hint: { zh: "去掉附件再导出一次。", en: "Export it without what is attached." },
} as const;

const macros = {
  code: "INTAKE-11",
  severity: "warning",
  message: { zh: "工作簿含有宏，宏没有运行，也没有收。", en: "The workbook holds macros; none was run or taken." },
  hint: { zh: "另存为不含宏的 .xlsx 更稳妥。", en: "Better save it without them." },
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
    const [zh, en] = [
      "内容是旧版 Excel 或者加了密码的文件：去掉密码，另存为 .xlsx",
      "it is an old workbook or has a password: remove it and save as .xlsx",
    ];
    throw new UsageError(`无法读取 ${name}：${zh} / cannot read ${name}: ${en}`);
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
