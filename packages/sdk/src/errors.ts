import type { Text } from "@mulu/schema";

import { idInWords, inWords, mismatch } from "./words.js";

/** Ids that are named at most, where several could have been meant. */
const mostNamed = 8;

function notFound(word: Text, written: string, there: readonly string[]): string {
  const { zh, en } = idInWords(written);
  const named = there.slice(0, mostNamed);
  const more = there.length > mostNamed;
  const known =
    named.length === 0
      ? { zh: "", en: "" }
      : {
          zh: `已有的是：${named.join("、")}${more ? ` 等 ${String(there.length)} 个` : ""}。`,
          en: ` There are: ${named.join(", ")}${more ? `, ${String(there.length)} in all` : ""}.`,
        };
  return (
    `没有标识为 ${zh} 的${word.zh}。${known.zh}来自外部的标识请用 mulu.find(id)，查不到时返回 undefined。` +
    ` No such ${word.en}: ${en}.${known.en} For ids from outside use mulu.find(id), which returns undefined.`
  );
}

const textOfId = ({ zh, en }: Text): Text => ({ zh: `${zh}的标识（文字）`, en: `the id of a ${en}, a text` });

/** @public An id that the data set does not have. Types catch it for literals; strings from elsewhere belong to `find`. */
export class UnknownIdError extends Error {
  override readonly name = "UnknownIdError";
  readonly id: string;

  /** @param there ids that could have been meant, such as the editions that there are */
  constructor(kind: string | Text, id: unknown, there: readonly string[] = []) {
    const word = typeof kind === "string" ? { zh: kind, en: "id" } : kind;
    super(typeof id === "string" ? notFound(word, id, there) : mismatch({ zh: "id", en: "id" }, textOfId(word), id));
    this.id = typeof id === "string" ? id : inWords(id).en;
  }

  /** With words of its own, for what `find` does not look up. */
  static saying({ zh, en }: Text, id: unknown): UnknownIdError {
    const error = new UnknownIdError("", id);
    error.message = `${zh} ${en}`;
    return error;
  }
}

/** @public A document that lacks what every published document of its kind has: nothing could be answered about it. */
export class IncompleteDocumentError extends Error {
  override readonly name = "IncompleteDocumentError";
  readonly id: string;

  constructor(id: string, lacking: readonly string[]) {
    super(
      `文档 ${idInWords(id).zh} 不完整，缺少：${lacking.join("、")}。请传入 mulu build 发布的文档，格式见 schemas/published。` +
        ` Document ${idInWords(id).en} is incomplete; it lacks ${lacking.join(", ")}. Pass documents as mulu build publishes them (schemas/published).`,
    );
    this.id = id;
  }
}
