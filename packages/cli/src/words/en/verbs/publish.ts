import type { words as zh } from "../../zh/verbs/publish.js";

/** mulu publish --help */
export const words: typeof zh = {
  "<edition>": "the draft edition, or a list standard",
  what: "record an approved draft as official, frozen, with its changeset",
  "--number": "document number",
  "--on": "day of publication",
  "--url": "address of the publication",
  "--credit-china": "address of a list standard on Credit China",
  "--source": "source of a list standard",
  "--source-title": "what a new source is",
  "--host-title": "whose site a new host is",
  "--effective": "day in force",
  "--review": "the body that approved it; a new one of the region is registered",
  "--reviewed": "day of approval",
  "--proposed": "when and by whom it was proposed",
  "--collated": "when and by whom it was collated",
  "--by": "who publishes; the lead unit of the docket by default",
  "--supersedes": "the edition it takes the place of, or none",
  "--docket": "the docket",
  "--title": "title as published",
  "--title-en": "the same in English",
  "--base": "the level counts changes since this revision",
  "--dry-run": "report only, write nothing",
  notes:
    "What is missing is listed at once, and nothing is written; else edition, docket, lock and changeset are written as one.",
  examples: "example",
};
