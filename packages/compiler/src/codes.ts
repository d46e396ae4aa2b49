import { inEvery } from "@mulu/schema";
import type { RuleSeverity, Said } from "@mulu/schema";

import { codes } from "./code-list.js";
import type { CodeName } from "./code-list.js";
import * as languages from "./words/languages.js";

/** @public A finding that is about form, not law: reading, structure, references, exceptions. */
export interface StructuralCode {
  code: string;
  severity: RuleSeverity;
  title: Said;
}

/** @public Every structural code, in the order of the stages that give them. */
export const structuralCodes = Object.fromEntries(
  Object.entries(codes).map(([name, [code, severity]]) => {
    const title = inEvery((language) => languages[language].codes[name as CodeName]);
    return [name, { code, severity, title }];
  }),
) as Readonly<Record<CodeName, StructuralCode>>;
