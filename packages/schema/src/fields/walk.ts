import { modelTypes } from "../generated/model-fields.js";
import type { FieldSpec, ModelTypes } from "./field-spec.js";

type Holder = Readonly<Record<string, unknown>>;

/** @public A value of a document together with the field it stands in. */
export interface FieldVisit {
  spec: FieldSpec;
  /** Steps from the document to the value; a number is a place in a list. */
  path: readonly (string | number)[];
  /** One value: each of a list, and each of a map, is visited by itself. */
  value: unknown;
  /** What the field belongs to: the document, or a group in it. */
  holder: Holder;
  /** Key of the value in a map. */
  key?: string;
}

/** Where a walk goes. */
interface WalkOptions {
  types?: ModelTypes;
  path?: FieldVisit["path"];
  visits?: (spec: FieldSpec) => boolean;
}

/** A field on the way, and whether it is one that was asked for. */
interface Step {
  spec: FieldSpec;
  isAsked: boolean;
}

type Steps = ReadonlyMap<string, readonly Step[]>;

/** Of each type the fields that are asked for, or hold one that is; kept for as long as who asks. */
const known = new WeakMap<(spec: FieldSpec) => boolean, WeakMap<ModelTypes, Steps>>();

const all = (): boolean => true;

function stepsOf(types: ModelTypes, asked: (spec: FieldSpec) => boolean): Steps {
  const ofTypes = known.get(asked) ?? new WeakMap<ModelTypes, Steps>();
  known.set(asked, ofTypes);
  const found = ofTypes.get(types) ?? leading(types, asked);
  ofTypes.set(types, found);
  return found;
}

/** Types may hold each other, so that what leads somewhere is looked for until nothing more is found. */
function leading(types: ModelTypes, asked: (spec: FieldSpec) => boolean): Steps {
  const found = new Map<string, readonly Step[]>();
  for (let before = -1, count = 0; count !== before; ) {
    before = count;
    count = 0;
    for (const [name, specs] of Object.entries(types)) {
      const own = specs
        .map((spec) => ({ spec, isAsked: asked(spec) }))
        .filter(({ spec, isAsked }) => isAsked || (found.get(spec.type ?? "") ?? []).length > 0);
      found.set(name, own);
      count += own.length;
    }
  }
  return found;
}

/**
 * @public Every value of a document or of a part of it, in the order in which the model has its fields; a group before
 * what it holds. What the model does not know is passed over: the schema finds it.
 * @param type name of the type in the model, such as `Entry`
 * @param options `visits` says which fields are asked for, where not all are; it is asked once for each field of the model
 */
export function walkFields(
  type: string,
  value: unknown,
  { types = modelTypes, path = [], visits: asked = all }: WalkOptions = {},
): readonly FieldVisit[] {
  const walk: Walk = { steps: stepsOf(types, asked), at: [...path], visits: [] };
  walkType(walk, type, value);
  return walk.visits;
}

/** One path for the whole walk, copied for a visit only. */
interface Walk {
  steps: Steps;
  at: (string | number)[];
  visits: FieldVisit[];
}

function walkType(walk: Walk, type: string, part: unknown): void {
  if (typeof part !== "object" || part === null) return;
  const holder = part as Holder;
  for (const step of walk.steps.get(type) ?? []) {
    const held = holder[step.spec.name];
    if (held === undefined) continue;
    walk.at.push(step.spec.name);
    if (step.spec.form !== "map") eachItem(walk, { step, holder, value: held });
    else if (typeof held === "object" && held !== null) {
      for (const [key, value] of Object.entries(held)) {
        walk.at.push(key);
        eachItem(walk, { step, holder, value, key });
        walk.at.pop();
      }
    }
    walk.at.pop();
  }
}

interface Held {
  step: Step;
  holder: Holder;
  value: unknown;
  key?: string;
}

function eachItem(walk: Walk, held: Held): void {
  if (held.step.spec.many === undefined || !Array.isArray(held.value)) {
    visit(walk, held, held.value);
    return;
  }
  for (let index = 0; index < held.value.length; index += 1) {
    walk.at.push(index);
    visit(walk, held, held.value[index]);
    walk.at.pop();
  }
}

function visit(walk: Walk, { step: { spec, isAsked }, holder, key }: Held, value: unknown): void {
  if (isAsked) walk.visits.push({ spec, holder, path: [...walk.at], value, ...(key === undefined ? {} : { key }) });
  if (spec.type !== undefined) walkType(walk, spec.type, value);
}
