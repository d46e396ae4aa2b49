import * as zh from "./words.zh.js";

/** Wording in the language of the page. Each language has scripts of its own, so none carries the other's words. */
export const { browser, desk, receipt, search, state, trying, windowNow } = zh;
export const comma: string = zh.comma;
export const locale: "zh" | "en" = zh.locale;
