/** @public A file that cannot be read as a table, and why, in one sentence. */
export class UnreadableTable extends Error {
  override readonly name = "UnreadableTable";
  readonly text: { zh: string; en: string };

  constructor(text: { zh: string; en: string }) {
    super(`${text.zh} / ${text.en}`);
    this.text = text;
  }
}

/** A table that cannot be read. */
export function unreadable(name: string, zh: string, en: string): UnreadableTable {
  return new UnreadableTable({ zh: `无法读取 ${name}：${zh}`, en: `cannot read ${name}: ${en}` });
}

/** @public A table beyond a limit. */
export function tooBig(name: string, what: { zh: string; en: string; limit: number }): UnreadableTable {
  return unreadable(
    name,
    `${what.zh}超过 ${what.limit}，请拆分后再导入`,
    `more than ${what.limit} ${what.en}; split it`,
  );
}
