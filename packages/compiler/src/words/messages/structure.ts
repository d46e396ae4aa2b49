import type { PersonalTrait, SubjectIdentifier } from "@mulu/validators";
import type { TextFlaw } from "@mulu/schema";

/** Messages of structure: what a file of its kind may hold, and how it is written. */
export interface StructureMessages {
  "missing-field": "field" | "example";
  "unknown-field": "field" | "what-to-do";
  "wrong-type": "field" | "wanted" | "is" | "value" | "what-to-do";
  "not-in-list": "field" | "value" | "allowed";
  "no-date": "field" | "value";
  "wrong-form": "field" | "value" | "form" | "example";
  "out-of-bounds": "field" | "bound" | "value";
  "sign-in-value": "field" | "value" | "place" | "name" | "sign" | "write";
  "too-many-mistakes": "count" | "limit";
  "absent-twice": "field" | "list" | "otherList" | "other";
  "absent-beside-value": "field" | "list";
  "stray-address": "address";
  "nobody-named": "index";
  "no-such-field-named": "list" | "name" | "what-to-do";
  "real-subject": "what";
  "same-item": "item" | "first";
  "text-flaw": "field" | "flaw" | "what-to-do";
}

/** Types of values, as YAML tells them apart. */
export const typeNames = ["string", "number", "integer", "boolean", "array", "object", "null"] as const;
type TypeName = (typeof typeNames)[number];

/** Patterns of the model that have words. */
export type FormName = "slug" | "path" | "article" | "division" | "duration" | "address" | "full-address" | "pattern";

/** Limits of values, by the keyword of the schema. */
export const boundNames = ["minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"] as const;
type BoundName = (typeof boundNames)[number] | "other";

export type StructureParts = Record<`type.${TypeName}`, never> &
  Record<`form.${FormName}`, "pattern"> &
  Record<`bound.${BoundName}`, "limit"> &
  Record<`subject.${SubjectIdentifier["kind"]}`, never> &
  Record<`trait.${PersonalTrait}`, never> &
  Record<`mend.${TextFlaw["fault"]}`, never> & {
    "whole-file": never;
    "field-and-name": "field" | "name";
    "such-as": "example";
    "in-brackets": "value";
    or: "one" | "other";
    "code-and-title": "code" | "title";
    "fields-here": "fields";
    "fields-below": "fields";
    "did-you-mean": "meant";
    "put-in-quotes": "value";
    "yes-is-true": never;
    "no-is-false": never;
    "yes-true-no-false": never;
    "write-a-group": never;
    "write-a-list": never;
    "rewrite-it": "example";
    "key-of": "field";
    "key-of-file": never;
    "fix-date": never;
    "fix-quotes": never;
    "fix-blanks": never;
  };
