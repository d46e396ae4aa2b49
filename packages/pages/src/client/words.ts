import { languages } from "@mulu/schema";
import type { Language } from "@mulu/schema";

import * as zh from "../messages/zh/scripts.js";

/** Wording in the language of the page. Each language has scripts of its own, so none carries the other's words. */
export const { browser, desk, receipt, search, state, trying, windowNow } = zh;
export const locale: Language = "zh";
export const comma: string = languages[locale].punctuation.comma;
