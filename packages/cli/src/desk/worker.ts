/*
 * The desk beside a page: it reads a table where the page would stand still. It fetches the catalogs it is told of, once,
 * and nothing else; what it is given never leaves it but as answers to the page.
 */
import { gunzipSync, strFromU8 } from "fflate";
import type { DeskAsks, DeskQuestion, DeskReply, Text } from "@mulu/schema";
import { UnreadableTable } from "@mulu/spreadsheet";

import { UsageError } from "../exit.js";
import type { Language } from "../terminal.js";
import { Desk } from "./desk.js";

type Answer = DeskAsks[keyof DeskAsks]["answer"];

/** A part of the catalogs as the site has it: texts by path, and answers about tables by id of the edition. */
interface Part {
  files: Readonly<Record<string, string>>;
  answers: Readonly<Record<string, string>>;
}

let desk: Desk | undefined;
let opened = "";

async function partAt(address: string): Promise<Part> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  // A server may have unpacked it on the way.
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return JSON.parse(strFromU8(isPacked ? gunzipSync(bytes) : bytes)) as Part;
}

async function open(parts: readonly string[], language: Language): Promise<void> {
  const wanted = [language, ...parts].join("\n");
  if (desk && opened === wanted) return;
  const read = await Promise.all(parts.map(partAt));
  const encoder = new TextEncoder();
  const files = new Map(
    read.flatMap((part) => Object.entries(part.files).map(([path, text]) => [path, encoder.encode(text)] as const)),
  );
  const answers = Object.fromEntries(read.flatMap((part) => Object.entries(part.answers)));
  desk = new Desk({ files, answers }, language);
  opened = wanted;
}

async function answerTo(question: DeskQuestion): Promise<Answer> {
  if (question.ask === "open") {
    await open(question.parts, question.language);
    return { is: "opened" };
  }
  if (!desk) throw new Error("the desk is not open");
  switch (question.ask) {
    case "take":
      return desk.take(question.request);
    case "check":
      return desk.check();
    case "compare":
      return desk.compare(question.edition);
    case "text":
      return desk.text(question.proposer);
    default:
      return desk[question.ask]();
  }
}

/** Why a table cannot be read, in both languages; undefined where something is wrong with us. */
function refusal(error: unknown): Text | undefined {
  if (error instanceof UnreadableTable) return error.text;
  if (!(error instanceof UsageError) && !(error instanceof RangeError)) return undefined;
  const [zh = "", en = zh] = error.message.split(" / ");
  return { zh, en };
}

/** What a worker has of its page. */
interface Scope {
  addEventListener: (type: "message", listener: (event: { data: DeskQuestion }) => void) => void;
  postMessage: (message: DeskReply) => void;
}

const page = globalThis as unknown as Scope;

page.addEventListener("message", ({ data }) => {
  const { number } = data;
  answerTo(data).then(
    (answer) => page.postMessage({ number, answer }),
    (error: unknown) => {
      const refused = refusal(error);
      // What is not the table's fault is ours: whoever looks into the page finds it there.
      if (refused === undefined) console.error(error);
      page.postMessage({ number, refused: refused ?? null });
    },
  );
});
