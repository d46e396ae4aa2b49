/** @public A source of the changelog is broken. The message names the file, what is wrong and what would be right. */
export class ChangelogFault extends Error {
  override readonly name = "ChangelogFault";

  constructor(file: string, zh: string, en: string) {
    super(`${file}：${zh}\n${file}: ${en}`);
  }
}
