import type { SentenceValues } from "@mulu/schema";

import type { ChangelogMessages, FaultMessages } from "./words/messages.js";
import { say } from "./words/say.js";

/** @public A source of the changelog is broken. The message names the file, what is wrong and what would be right. */
export class ChangelogFault extends Error {
  override readonly name = "ChangelogFault";

  private constructor(
    /** Where: a file, or the option at fault. */
    readonly file: string,
    /** What is wrong, by id. */
    readonly messageId: keyof FaultMessages,
    said: { zh: string; en: string },
  ) {
    super(`${file}：${said.zh}\n${file}: ${said.en}`);
  }

  /** What is wrong with a file or an option, by id and values. */
  static at<Id extends keyof FaultMessages>(
    file: string,
    id: Id,
    ...values: SentenceValues<ChangelogMessages[Id]>
  ): ChangelogFault {
    return new ChangelogFault(file, id, say(id, ...values));
  }
}
