import { textLanguages } from "@mulu/schema";
import type { Said } from "@mulu/schema";

/** What is thrown says it in both languages of the catalogs: nobody knows who reads it. */
export function bilingual(said: Said): string {
  return textLanguages.map((language) => said[language]).join(" / ");
}
