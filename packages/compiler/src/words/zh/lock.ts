import type { LockMessages, LockParts } from "../messages/lock.js";
import type { PartsOf, WordsOf } from "../types.js";

/** What is published and no longer so, changes nobody explained, exceptions nobody needs. */
export const lockMessages: WordsOf<LockMessages> = {
  "without-tombstone": {
    message: ({ id }) => `${id} 已经公布过，现在没有了，也没有留下墓碑；旧链接会失效。`,
    hint: ({ id }) =>
      `请在 catalogs/redirects/ 新建墓碑，写明 kind、from: ${id}、to、until 和 reason；误删或者误改文件名的，恢复文件。`,
  },
  "edition-altered": { message: ({ id }) => `已公布的官方文本 ${id} 内容被修改或者删去。`, hint: () => restore },
  "edition-file-altered": {
    message: ({ id, file, way }) => `已公布的官方文本 ${id} 中，catalogs/${file} ${way}。`,
    hint: () => restore,
  },
  "not-locked": {
    message: ({ count, ids }) => `${count} 个标识没有写入锁定文件：${ids}；以后删去时无从发现。`,
    hint: () => "请运行 mulu verify --update，并提交 published.lock.json 和 locks/ 中改动的文件。",
  },
  "lock-shrunk": {
    message: ({ count, ids }) => `锁定文件比基准版本少了 ${count} 项：${ids}；已公布的不得从锁定文件中删去。`,
    hint: () => "请从版本库恢复 published.lock.json 和 locks/，再运行 mulu verify --update。",
  },
  "correction-gone": {
    message: ({ edition, day }) => `锁定文件中，${edition}${day}更正的记载被删去或者改动。`,
    hint: () => "请从版本库恢复 published.lock.json 和 locks/。",
  },
  "no-changeset": {
    message: ({ count }) => `改动了 ${count} 份目录文件，没有变更集。`,
    hint: () => "请运行 npm run changeset，写明影响的条目、法律依据和版本级别。",
  },
  "level-too-low": {
    message: ({ reason, level }) => `${reason}，变更集为 @mulu/catalogs 写明的版本级别不够，应为 ${level}。`,
    hint: ({ level }) => `请在变更集开头写 "@mulu/catalogs": ${level}。`,
  },
  "exception-needless": {
    message: ({ subject, rule }) => `${subject} 已不再违反 ${rule}，这项例外没有必要了。`,
    hint: () => "请删去这项例外。",
  },
  "exception-expired": {
    message: ({ subject, rule, until }) => `${subject} 对 ${rule} 的例外已于 ${until} 到期。`,
    hint: () => "请改正该对象；确需延长的，写明理由并改 until。",
  },
  "verified-later": {
    message: ({ day, today }) => `最近核对日期 ${day} 晚于今天（${today}）。`,
    hint: () => "请写实际核对来源的日期，例如 verified: 2026-11-20；还没有核对的，不要提前填写。",
  },
};

const restore =
  "请恢复原样，或者发布新版本，并写明 supersedes；公布的文本本身有误、须更正的，运行 mulu verify --update --correct <理由> --today <日期>。";

export const lockParts: PartsOf<LockParts> = {
  "way.altered": () => "被修改",
  "way.removed": () => "被删去",
  "way.added": () => "是后来加入的",
  "on-day": ({ day }) => `于 ${day} `,
  "and-more": ({ ids }) => `${ids}…`,
  "ids-gone": ({ count, id }) => `${count} 个标识不再存在（${id} 等）`,
  "ids-new": ({ count, id }) => `新增了 ${count} 个标识（${id} 等）`,
  "changes-of-kind": ({ count, kind, at }) => `${count} 处改动属于“${kind}”（${at} 等）`,
  "files-changed": () => "改动了目录文件",
};
