import type { SentencesOf } from "@mulu/schema";

/** Groups of the forms in which law is cited. */
export type FormGroup = "clauses" | "lists" | "titles" | "numbers" | "pointers" | "refused";

/** The forms in which law is cited. */
export type FormName =
  | "article"
  | "paragraph-item"
  | "item-of-article"
  | "subitem"
  | "inserted"
  | "digits"
  | "mixed"
  | "full-width"
  | "circled"
  | "zero"
  | "chapter"
  | "articles"
  | "articles-range"
  | "articles-range-short"
  | "articles-mixed"
  | "paragraphs"
  | "paragraphs-range"
  | "items"
  | "items-range"
  | "subitems"
  | "back-up"
  | "inserted-list"
  | "this-law"
  | "its-rules"
  | "previous-paragraph"
  | "this-article"
  | "previous-article"
  | "mixed-number"
  | "formal-numerals"
  | "paragraph-of-several"
  | "inserted-range"
  | "arrow"
  | "no-ordinal"
  | "chapter-only"
  | "annex"
  | "bare"
  | "nested"
  | "several"
  | "short-name"
  | "numbered"
  | "order"
  | "order-of-year"
  | "order-after"
  | "announcement"
  | "issued"
  | "two-documents"
  | "that-law"
  | "that-regulation"
  | "that-law-of-two"
  | "that-article"
  | "compared"
  | "taken-out"
  | "denied";

/** What the forms and their groups are called. */
export type CitationMessages = Readonly<Record<`group.${FormGroup}` | `form.${FormName}`, never>>;

/** Every one of these names in one language: one that is missing does not compile. */
export type CitationWords = SentencesOf<CitationMessages>;
