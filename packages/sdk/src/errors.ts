import type { Text } from "@mulu/schema";

/** @public An id that the data set does not have. Types catch it for literals; strings from elsewhere belong to `find`. */
export class UnknownIdError extends Error {
  override readonly name = "UnknownIdError";
  readonly id: string;

  constructor(kind: string, id: unknown) {
    const written = typeof id === "string" ? id : `${typeof id} ${String(id)}`;
    super(
      typeof id === "string"
        ? `没有标识为 ${id} 的${kind}。来自外部的标识请用 mulu.find(id)，查不到时返回 undefined。` +
            ` No such id: ${id}. For ids from outside use mulu.find(id), which returns undefined.`
        : `${kind}的标识应为文字，例如 "370000"，收到的是 ${written}。` +
            ` Ids are text, for example "370000", but this is ${written}.`,
    );
    this.id = typeof id === "string" ? id : String(id);
  }

  /** With words of its own, for what `find` does not look up. */
  static saying({ zh, en }: Text, id: string): UnknownIdError {
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
      `文档 ${id} 不完整，缺少：${lacking.join("、")}。请传入 mulu build 发布的文档，格式见 schemas/published。` +
        ` Document ${id} is incomplete; it lacks ${lacking.join(", ")}. Pass documents as mulu build publishes them (schemas/published).`,
    );
    this.id = id;
  }
}
