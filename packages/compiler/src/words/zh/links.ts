import type { LinkMessages, LinkParts } from "../messages/links.js";
import type { PartsOf, WordsOf } from "../types.js";

/** What refers to what, and may not. */
export const linkMessages: WordsOf<LinkMessages> = {
  dangling: {
    message: ({ what, target }) => `引用的${what} ${target} 不存在。`,
    hint: (said) => said["what-to-do"],
  },
  withdrawn: {
    message: ({ what, target }) => `${what} ${target} 已撤回，不能再引用。`,
    hint: (said) => said["what-to-do"],
  },
  split: {
    message: ({ what, target, into }) => `${what} ${target} 已拆分为 ${into}，不能再引用。`,
    hint: (said) => said["what-to-do"],
  },
  "other-kind": {
    message: ({ what, target, is }) => `此处应引用${what}，而 ${target} 是${is}。`,
    hint: (said) => said["what-to-do"],
  },
  "no-edition-file": {
    message: ({ folder, count }) => `本文件所在或者所引的版本 ${folder}/ 没有 edition.yaml（其下有 ${count} 个文件）。`,
    hint: () => "请新建 edition.yaml，写明该版本的 title、nature、dates 和 provenance；若目录名写错，请改目录名。",
  },
  "no-code-list": {
    message: ({ id, count }) => `缺少代码表 ${id}.yaml，本文件有 ${count} 处引用其中的代码。`,
    hint: () => "请恢复该文件，写明 title、closed、values 和 provenance。",
  },
  "code-not-in-model": {
    message: ({ code }) => `数据模型中没有代码 ${code}，写了它的文件都通不过检查。`,
    hint: ({ allowed }) => `可以用：${allowed}；确需新增的，先加入数据模型。`,
  },
  cycle: {
    message: ({ relation, line }) => `“${relation}”关系成了循环：${line}。`,
    hint: ({ field }) => `请删去其中一处 ${field}。`,
  },
  "living-id": {
    message: ({ id }) => `墓碑写明 ${id} 已经迁移或者撤回，这个标识却还在使用。`,
    hint: () => "已发布的标识不得改作他用：新的文件另起标识，或者删去墓碑。",
  },
  "tombstone-twice": {
    message: ({ id, other }) => `${id} 已有墓碑 ${other}。`,
    hint: () => "一个旧标识只立一块墓碑，请合并。",
  },
  "tombstone-to-withdrawn": {
    message: ({ to }) => `墓碑指向的 ${to} 本身已撤回。`,
    hint: () => "请直接指向最后的标识。",
  },
  "tombstone-to-tombstone": {
    message: ({ to, next }) => `墓碑指向的 ${to} 本身已改为 ${next}。`,
    hint: () => "请直接指向最后的标识。",
  },
  "code-twice": {
    message: ({ field, key, code }) => `${field} 中的 ${key}“${code}”写了两次。`,
    hint: () => "请改用不同的代码，或者删去一项。",
  },
  "same-download": {
    message: ({ id, other }) => `版本 ${id} 与 ${other} 的下载文件会同名（${id}.csv），其中一个会丢失。`,
    hint: ({ end }) => `请给版本目录另起名称，不以 ${end} 结尾。`,
  },
};

export const linkParts: PartsOf<LinkParts> = {
  "target.edition-folder": () => "版本",
  "target.trigger": () => "条目或者名单",
  "target.profession": () => "职业人群",
  "target.conduct": () => "名单所指行为",
  "target.field-flag": () => "字段标记",
  "target.group": () => "分组",
  "target.record-name": () => "数据格式",
  "target.proposal": () => "征求意见的对象",
  "target.document": () => "对象",
  "target.source": () => "来源",
  "target.list-field": () => "设列领域",
  "target.category": () => "类别",
  "target.expression": () => "文本版本",
  "target.element": () => "数据项",
  "target.element-value": () => "数据项取值",
  "target.former-element": () => "旧格式的数据项",
  "target.rule": () => "规则",
  "target.public-host": () => "可公开的网站",
  "relation.supersedes": () => "替代",
  "relation.supplements": () => "补充",
  "relation.region-parent": () => "上级区划",
  "relation.organization-parent": () => "上级机构",
  "the-exceptions": () => "例外清单",
  "cite-one-of-these": () => "请改引其中一个。",
  "delete-reference": () => "请删去该引用。",
  // No “did you mean” for hosts: an address of another publisher is not a misspelling.
  "host-withheld": () =>
    "本库只写可公开的发布者网址，非公开副本的网址一律不写。确为官方发布者的，先把网站登记到 catalogs/vocabularies/public-hosts.yaml；否则请删去网址。",
  "there-are": ({ names }) => `已有的是：${names}。`,
  "there-are-more": ({ names, count }) => `已有的是：${names} 等 ${count} 个。`,
  "write-rule-code": () => "请写规则编号，例如 LB-01, SH-01, …",
  register: ({ what, home }) => `请核对写法；确有该${what}的，先登记到 ${home}。`,
};
