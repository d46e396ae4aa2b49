import type { Finding } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import { toFinding } from "../fault.js";

/**
 * @public What is wrong with a change to the catalogs that no changeset explains (PS-09).
 * @param changed files changed, relative to the repository
 * @param catalogs folder of the catalogs in it
 */
export function changeFinding(changed: readonly string[], catalogs: string): Finding | undefined {
  const data = changed.filter((file) => file.startsWith(`${catalogs}/`) && file.endsWith(".yaml"));
  const [first] = data;
  if (first === undefined || changed.some(isChangeset)) return undefined;
  return toFinding({
    code: structuralCodes.changeUnexplained,
    file: first.slice(catalogs.length + 1),
    message: {
      zh: `改动了 ${String(data.length)} 份目录文件，没有变更集。`,
      en: `${String(data.length)} catalog files were changed, and no changeset says why.`,
    },
    hint: {
      zh: "请运行 npm run changeset，写明影响的条目、法律依据和版本级别。",
      en: "Run npm run changeset, and state what it affects, the legal ground and the level of the version.",
    },
  });
}

const isChangeset = (file: string): boolean => /^\.changeset\/(?!README)[^/]+\.md$/.test(file);
