import PostalMime from "postal-mime";
import type { Email } from "postal-mime";

import { fromHtml } from "./from-html.js";
import { nameless } from "./nameless.js";
import { plainly } from "./said.js";

/** A message of a mailbox, as far as a comment needs it. */
export interface MailRead {
  /** Place in the mailbox, from 1. */
  place: number;
  /** Day on which it was sent, in China’s time; nothing where the message does not say. */
  received?: string;
  subject: string;
  /** What the writer wrote, without the mail it answers. */
  text: string;
  /** Names in its addresses. */
  names: string[];
  /** Names of the files that came with it, without what tells a person. They are listed and never kept. */
  attachments: string[];
  messageId: string;
}

const newLine = 0x0a;
const from = Buffer.from("From ");

/** Where each message of a mailbox begins: at a line `From `, first or after a blank line. */
function* starts(bytes: Buffer): Iterable<number> {
  if (bytes.subarray(0, from.length).equals(from)) yield 0;
  for (let at = bytes.indexOf("\nFrom "); at !== -1; at = bytes.indexOf("\nFrom ", at + 1)) {
    const before = bytes[at - 1] === 0x0d ? bytes[at - 2] : bytes[at - 1];
    if (before === newLine || at === 0) yield at + 1;
  }
}

/** The messages of a mailbox as bytes, without their line `From `; one after the other, so that none is copied. */
export function* messagesIn(bytes: Buffer): Iterable<Buffer> {
  let begin: number | undefined;
  for (const start of starts(bytes)) {
    if (begin !== undefined) yield bytes.subarray(begin, start);
    const end = bytes.indexOf(newLine, start);
    begin = end === -1 ? bytes.length : end + 1;
  }
  if (begin !== undefined) yield bytes.subarray(begin);
}

/** Whether bytes are a mailbox: they begin with a line `From `. */
export const isMailbox = (bytes: Buffer): boolean => bytes.subarray(0, from.length).equals(from);

/** Lines from which on a mail repeats another, or says what program wrote it. */
const repeated: readonly RegExp[] = [
  /^-{2,30}\s?(?:原始邮件|原邮件|转发邮件|Original Message|Forwarded message)/iu,
  /^(?:-- ?|_{10,80})$/u,
  /^(?:发自|来自)我的|^Sent from my /iu,
  /写道[:：]$|^On .{6,120} wrote:$/u,
  /^发件人[:：]/u,
];

/** What the writer of a mail wrote. */
export function ownWords(text: string): string {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const end = lines.findIndex((line) => repeated.some((shape) => shape.test(line.trim())));
  return (end === -1 ? lines : lines.slice(0, end))
    .filter((line) => !/^\s?>/.test(line))
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}

/** A day in China’s time, UTC+8, which has had no summer time since 1991. */
function dayOf(date: string | undefined): string | undefined {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? undefined : new Date(time + 8 * 3_600_000).toISOString().slice(0, 10);
}

function namesOf({ from: sender, replyTo, sender: by }: Email): string[] {
  const all = [sender, by, ...(replyTo ?? [])].flatMap((each) => (each?.name ? [each.name.trim()] : []));
  return [...new Set(all)].filter((name) => name !== "");
}

const plainPart = /^content-type:\s{0,9}text\/plain/im;

/**
 * What a mail shows. Of one that comes as text and as a page, the page where it says more: many programs write into the
 * text only that the page is to be read.
 */
export function shownIn({ text = "", html }: Pick<Email, "text" | "html">, bytes: Uint8Array): string {
  if (html === undefined) return text;
  const page = fromHtml(html);
  if (!plainPart.test(Buffer.from(bytes).toString("latin1"))) return page;
  return plainly(page).length > plainly(text).length ? page : text;
}

/** Words that send the reader to the subject. */
const asSubject = /^(?:如题|见题|如标题|见标题|同标题|见主题|如主题|同主题|内容见标题)/u;

/** Reads one message: MIME parts, quoted-printable and base64, headers and texts in GB 2312 and other character sets. */
export async function readMail(bytes: Uint8Array, place: number): Promise<MailRead> {
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: "arraybuffer" });
  const received = dayOf(mail.date);
  const text = ownWords(shownIn(mail, bytes));
  const subject = mail.subject?.trim() ?? "";
  return {
    place,
    ...(received === undefined ? {} : { received }),
    subject,
    text: asSubject.test(text) ? `${subject}\n${text}` : text,
    names: namesOf(mail),
    attachments: mail.attachments.map(({ filename }, index) => nameless(filename ?? `附件 ${index + 1}`)),
    messageId: mail.messageId ?? "",
  };
}
