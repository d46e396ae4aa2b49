import { UsageError } from "../exit.js";

/** A table that cannot be read: one sentence in both languages, and exit 2. */
export function unreadable(name: string, zh: string, en: string): UsageError {
  return new UsageError(`无法读取 ${name}：${zh} / cannot read ${name}: ${en}`);
}

/** A table beyond a limit. */
export function tooBig(name: string, what: { zh: string; en: string; limit: number }): UsageError {
  return unreadable(
    name,
    `${what.zh}超过 ${what.limit}，请拆分后再导入`,
    `more than ${what.limit} ${what.en}; split it`,
  );
}
