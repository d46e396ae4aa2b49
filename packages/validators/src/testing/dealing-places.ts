import { formOf } from "../dealings/forms.js";
import type { Form } from "../dealings/form.js";
import type { DealingKind } from "../dealings/rule.js";
import { at } from "./places.js";
import type { Path } from "./places.js";

/** A field that a dealing gives, and the form it has. */
export interface GivenField {
  path: Path;
  form: Form;
}

function* fieldsOf(value: unknown, form: Form, path: Path): Iterable<GivenField> {
  const parts = "fields" in form ? Object.entries(form.fields) : [];
  const wholes: [Path, unknown][] =
    form.is === "groups" && Array.isArray(value)
      ? value.map((each: unknown, index): [Path, unknown] => [[...path, index], each])
      : [[path, value]];
  for (const [place, whole] of wholes) {
    for (const [field, inner] of parts) {
      const held = at(whole, [field]);
      if (held === undefined) continue;
      yield { path: [...place, field], form: inner };
      yield* fieldsOf(held, inner, [...place, field]);
    }
  }
}

/** Every field that a dealing gives, those within others too. */
export function givenFields(kind: DealingKind, dealing: unknown): GivenField[] {
  return [...fieldsOf(dealing, formOf(kind), [])];
}
