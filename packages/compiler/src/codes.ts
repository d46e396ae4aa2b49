import type { RuleSeverity, Text } from "@mulu/schema";

import { codes } from "./code-list.js";
import type { CodeName } from "./code-list.js";
import { codeTitles as en } from "./words/en/codes.js";
import { codeTitles as zh } from "./words/zh/codes.js";

/** @public A finding that is about form, not law: reading, structure, references, exceptions. */
export interface StructuralCode {
  code: string;
  severity: RuleSeverity;
  title: Text;
}

/** @public Every structural code, in the order of the stages that give them. */
export const structuralCodes = Object.fromEntries(
  Object.entries(codes).map(([name, [code, severity]]) => {
    const title = { zh: zh[name as CodeName], en: en[name as CodeName] };
    return [name, { code, severity, title }];
  }),
) as Readonly<Record<CodeName, StructuralCode>>;
