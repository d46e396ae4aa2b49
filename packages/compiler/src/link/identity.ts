import type { Finding } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import type { StructuralCode } from "../codes.js";
import { toFinding } from "../fault.js";
import type { Authored } from "./authored.js";
import { isOfKind } from "./authored.js";
import type { LinkContext } from "./dangling.js";

/** Tombstones that stand on a living id, on each other, or lead to each other. */
export function redirectFindings(documents: readonly Authored[], { index, locator }: LinkContext): Finding[] {
  const redirects = documents.filter((document) => isOfKind(document, "redirect"));
  const owner = new Map<string, Authored<"redirect">>();
  return redirects.flatMap((redirect) => {
    const { file, value } = redirect;
    const other = owner.get(value.from);
    owner.set(value.from, other ?? redirect);
    const at = (path: (string | number)[]) => ({ file, path, range: locator.value(file, path) });
    if (index.has(value.from)) return [toFinding({ ...at(["from"]), ...livingId(value.from) })];
    if (other) return [toFinding({ ...at(["from"]), ...takenId(value.from, other.file) })];
    const step = value.to.findIndex((to) => !index.has(to) && index.movedTo(to) !== undefined);
    const to = value.to[step];
    return to === undefined ? [] : [toFinding({ ...at(["to", step]), ...doubleRedirect(to, index.movedTo(to) ?? []) })];
  });
}

function livingId(id: string): Pick<Finding, "message"> & { code: StructuralCode; hint: Finding["message"] } {
  return {
    code: structuralCodes.reusedId,
    message: {
      zh: `墓碑写明 ${id} 已经迁移或者撤回，这个标识却还在使用。`,
      en: `A tombstone says that ${id} moved or ended, and the id is still in use.`,
    },
    hint: {
      zh: "已发布的标识不得改作他用：新的文件另起标识，或者删去墓碑。",
      en: "A published id is not used for something else: give the new file its own id, or delete the tombstone.",
    },
  };
}

function takenId(id: string, other: string): ReturnType<typeof livingId> {
  return {
    code: structuralCodes.duplicateId,
    message: { zh: `${id} 已有墓碑 ${other}。`, en: `${id} already has a tombstone, ${other}.` },
    hint: { zh: "一个旧标识只立一块墓碑，请合并。", en: "One old id has one tombstone; merge the two." },
  };
}

function doubleRedirect(
  to: string,
  next: readonly string[],
): Omit<ReturnType<typeof livingId>, "code"> & { code: typeof structuralCodes.doubleRedirect } {
  const end =
    next.length === 0
      ? { zh: "已撤回", en: "was withdrawn" }
      : { zh: `已改为 ${next.join("、")}`, en: `went to ${next.join(", ")}` };
  return {
    code: structuralCodes.doubleRedirect,
    message: { zh: `墓碑指向的 ${to} 本身${end.zh}。`, en: `The tombstone leads to ${to}, which itself ${end.en}.` },
    hint: { zh: "请直接指向最后的标识。", en: "Lead straight to the last id." },
  };
}

/** Codes written twice in one document: whoever cites the code could mean either. */
export function repeatedCodes(document: Authored, { locator }: LinkContext): Finding[] {
  const { file } = document;
  return codedParts(document).flatMap(({ field, key, codes }) => {
    const seen = new Set<string>();
    return codes.flatMap((code, index) => {
      if (!seen.has(code)) {
        seen.add(code);
        return [];
      }
      const path = [field, index, key];
      return [
        toFinding({
          code: structuralCodes.duplicateId,
          file,
          path,
          range: locator.value(file, path),
          message: {
            zh: `${field} 中的 ${key}“${code}”写了两次。`,
            en: `The ${key} “${code}” stands twice in ${field}.`,
          },
          hint: { zh: "请改用不同的代码，或者删去一项。", en: "Give one of them another code, or delete it." },
        }),
      ];
    });
  });
}

interface CodedPart {
  field: string;
  key: string;
  codes: readonly string[];
}

function codedParts(document: Authored): CodedPart[] {
  const part = <T>(field: string, key: keyof T & string, items: readonly T[] | undefined): CodedPart => ({
    field,
    key,
    codes: (items ?? []).map((item) => String(item[key])),
  });
  if (isOfKind(document, "vocabulary")) return [part("values", "code", document.value.values)];
  if (isOfKind(document, "region")) {
    const { divisions, formerDivisions } = document.value;
    return [part("divisions", "code", divisions), part("formerDivisions", "code", formerDivisions)];
  }
  if (isOfKind(document, "edition")) return [part("categories", "code", document.value.categories)];
  if (isOfKind(document, "record-format")) {
    return [part("elements", "code", document.value.elements), part("elements", "name", document.value.elements)];
  }
  return [];
}

/** How the name of a table with a byte order mark ends, before its extension. */
const marked = ".bom";

/** Editions of which one’s plain table has the name of the other’s table with a byte order mark: one would be lost. */
export function collidingDownloads(documents: readonly Authored[], { index, locator }: LinkContext): Finding[] {
  return documents.flatMap(({ kind, file, identity: { id } }) => {
    const other = id.slice(0, -marked.length);
    if (kind !== "edition" || !id.endsWith(marked) || index.kindOf(other) !== "edition") return [];
    return toFinding({
      code: structuralCodes.duplicateId,
      file,
      range: locator.value(file, []),
      message: {
        zh: `版本 ${id} 与 ${other} 的下载文件会同名（${id}.csv），其中一个会丢失。`,
        en: `The editions ${id} and ${other} would have downloads of one name (${id}.csv), and one would be lost.`,
      },
      hint: {
        zh: `请给版本目录另起名称，不以 ${marked} 结尾。`,
        en: `Give the edition's folder another name, one that does not end in ${marked}.`,
      },
    });
  });
}
