import { kinds } from "@mulu/schema";
import type { FileKind, ReferenceTarget, Text } from "@mulu/schema";

import { targets } from "./targets.js";

/** What something is, in a sentence. */
function whatIs(kind: FileKind): Text {
  if (kind === "exceptions") return { zh: "例外清单", en: "the exceptions" };
  const { zh, en } = kinds[kind].name;
  return { zh, en: `${/^[AEIOU]/.test(en) ? "an" : "a"} ${en.charAt(0).toLowerCase()}${en.slice(1)}` };
}

/** One missing target, as it is named in one place. */
export interface Missing {
  kind: ReferenceTarget;
  target: string;
  suggestion?: string | undefined;
  /** The editions or versions that there are, where it names one that there is not. */
  siblings?: readonly string[];
  /** What the target is, when it exists but is of another kind. */
  actual?: FileKind | undefined;
  /** Where a tombstone says it went, when that does not settle it. */
  movedTo?: readonly string[] | undefined;
}

/** Message and hint for a dangling reference. */
export function danglingWords(missing: Missing): { message: Text; hint: Text } {
  const said = danglingMessage(missing);
  return {
    message: { zh: `${said.zh}。`, en: `${said.en}.` },
    hint: danglingHint(missing),
  };
}

function danglingMessage({ kind, target, movedTo, actual }: Missing): Text {
  const { noun } = targets[kind];
  if (movedTo?.length === 0)
    return { zh: `${noun.zh} ${target} 已撤回，不能再引用`, en: `The ${noun.en} ${target} was withdrawn` };
  if (movedTo) {
    return {
      zh: `${noun.zh} ${target} 已拆分为 ${movedTo.join("、")}，不能再引用`,
      en: `The ${noun.en} ${target} was split into ${movedTo.join(", ")}`,
    };
  }
  if (actual !== undefined) {
    const is = whatIs(actual);
    return {
      zh: `此处应引用${noun.zh}，而 ${target} 是${is.zh}`,
      en: `This needs a ${noun.en}, but ${target} is ${is.en}`,
    };
  }
  return { zh: `引用的${noun.zh} ${target} 不存在`, en: `There is no ${noun.en} ${target}` };
}

/** Names that are listed at most. */
const mostListed = 8;

function danglingHint({ kind, suggestion, movedTo, siblings = [] }: Missing): Text {
  const { noun } = targets[kind];
  if (movedTo && movedTo.length > 0) return { zh: "请改引其中一个。", en: "Cite one of these instead." };
  if (movedTo) return { zh: "请删去该引用。", en: "Delete the reference." };
  if (kind === "public-host") return withheldHint;
  if (suggestion !== undefined) return { zh: `是不是 ${suggestion}？`, en: `Did you mean ${suggestion}?` };
  if (siblings.length > 0) {
    const [listed, all] = [siblings.slice(0, mostListed), String(siblings.length)];
    const isCut = siblings.length > mostListed;
    return {
      zh: `已有的是：${listed.join("、")}${isCut ? ` 等 ${all} 个` : ""}。`,
      en: `There are: ${listed.join(", ")}${isCut ? `, ${all} in all` : ""}.`,
    };
  }
  if (kind === "rule")
    return { zh: `请写规则编号，例如 ${targets.rule.home}`, en: `Write the code of a rule: ${targets.rule.home}` };
  return {
    zh: `请核对写法；确有该${noun.zh}的，先登记到 ${targets[kind].home}。`,
    en: `Check the spelling; if the ${noun.en} exists, register it in ${targets[kind].home} first.`,
  };
}

/** No “did you mean” for hosts: an address of another publisher is not a misspelling. */
const withheldHint: Text = {
  zh: "本库只写可公开的发布者网址，非公开副本的网址一律不写。确为官方发布者的，先把网站登记到 catalogs/vocabularies/public-hosts.yaml；否则请删去网址。",
  en: "Only addresses of publishers that may be named stand in the catalogs, never those of unofficial copies. If the host is a publisher's, register it in catalogs/vocabularies/public-hosts.yaml first; otherwise delete the address.",
};

/** Message and hint for what stands in, or names, an edition folder without edition.yaml. */
export function folderWords(folder: string, count: number): { message: Text; hint: Text } {
  return {
    message: {
      zh: `本文件所在或者所引的版本 ${folder}/ 没有 edition.yaml（其下有 ${count} 个文件）。`,
      en: `This file stands in, or names, the edition ${folder}/, which has no edition.yaml (${count} files stand in it).`,
    },
    hint: {
      zh: "请新建 edition.yaml，写明该版本的 title、nature、dates 和 provenance；若目录名写错，请改目录名。",
      en: "Add edition.yaml with title, nature, dates and provenance, or correct the folder's name.",
    },
  };
}

/** Message and hint for a file that cites a code list which does not exist. */
export function vocabularyWords(id: string, count: number): { message: Text; hint: Text } {
  return {
    message: {
      zh: `缺少代码表 ${id}.yaml，本文件有 ${count} 处引用其中的代码。`,
      en: `There is no code list ${id}.yaml, though ${count} places of this file use its codes.`,
    },
    hint: {
      zh: "请恢复该文件，写明 title、closed、values 和 provenance。",
      en: "Restore it, with title, closed, values and provenance.",
    },
  };
}
