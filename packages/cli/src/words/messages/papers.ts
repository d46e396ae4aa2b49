/** What is said of papers. */
export interface PapersMessages {
  "no-model-may": "asked" | "what" | "shown";
  "font-pdf-lacks-nothing": "shown";
  "name-file-add-docx": never;
}
