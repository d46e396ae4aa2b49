import { CatalogSet } from "@mulu/engine";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { furtherDealings } from "../testing/dealing-cases.js";
import { givenFields } from "../testing/dealing-places.js";
import { isLegal } from "../testing/legal.js";
import { at, inGeneral, withPart } from "../testing/places.js";
import type { Path } from "../testing/places.js";
import { linkedSet } from "../testing/publish.js";
import { Trace } from "../testing/trace.js";
import { Kin } from "../testing/variations.js";
import { absences } from "./absences.js";
import { decide } from "./decide.js";
import type { Decision } from "./decide.js";
import { dealingWorld, exampleDay, exampleRegion } from "./examples.js";
import { formOf } from "./forms.js";
import { malformed } from "./guard.js";
import { asPlain } from "./plain.js";
import type { DealingContext, DealingExample, DealingKind, DealingRule } from "./rule.js";
import { dealingRules } from "./rules/index.js";

/*
 * A missing fact never allows and never forbids (decision 17). Whatever is taken away from what is known, the answer
 * stays or becomes “cannot say”, unless leaving the field out says something itself (`absences.ts`).
 */

type Answer = Decision["answer"];

const examples: readonly DealingExample[] = dealingRules.flatMap(({ code, examples }) => [
  ...[examples.pass, examples.fail],
  ...(furtherDealings[code] ?? []),
]);
const kinds = [...new Set(examples.map(({ kind }) => kind))];
const world = linkedSet(dealingWorld);

const contextOf = ({ region = exampleRegion, date = exampleDay, catalogs }: DealingExample): DealingContext => ({
  set: catalogs === undefined ? world : linkedSet({ ...dealingWorld, ...catalogs }),
  region,
  date,
});

function answerOf(kind: DealingKind, dealing: unknown, context: DealingContext, rules = dealingRules): Answer {
  return decide(kind, dealing as never, { ...context, rules }).answer;
}

const isTold = (before: Answer, after: Answer): boolean => after === before || after === "cannot-say";
const inWords = (kind: DealingKind, path: Path, before: Answer, after: Answer): string =>
  `${kind}.${inGeneral(path)}: ${before} → ${after}`;

/** Answers that move when a field that says nothing by its absence is left out. */
function moved(kind: DealingKind, dealing: unknown, context: DealingContext): string[] {
  const { answer: before, findings } = decide(kind, dealing as never, { ...context, rules: dealingRules });
  // A day that is still to come is a fault of what is given; without it there is none.
  if (findings.some(({ rule }) => rule === "ID-07")) return [];
  return givenFields(kind, dealing).flatMap(({ path, form }) => {
    if (form.absent !== undefined) return [];
    const after = answerOf(kind, withPart(dealing, path, undefined), context);
    return isTold(before, after) ? [] : [inWords(kind, path, before, after)];
  });
}

/** What is put in the place of a field, and must never be decided on. */
function* spoilt(kind: DealingKind, dealing: unknown): Iterable<[how: string, path: Path, dealing: unknown]> {
  for (const { path, form } of givenFields(kind, dealing)) {
    const key = String(path.at(-1));
    const without = withPart(dealing, path, undefined);
    const place = path.slice(0, -1);
    for (const other of [key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), `${key}s`, ` ${key}`]) {
      if (other !== key) yield [`as ${other}`, path, withPart(without, [...place, other], at(dealing, path))];
    }
    for (const wrong of [null, 20260101.5, true, "", "\u200b", -1, [], {}, [null]]) {
      const isRight = (form.is === "flag" && wrong === true) || (form.is === "money" && wrong === 20260101.5);
      const isEmpty = JSON.stringify(wrong) === "[]" && ["codes", "groups"].includes(form.is);
      const isOpen = JSON.stringify(wrong) === "{}" && ["values", "payments", "group"].includes(form.is);
      if (!isRight && !isEmpty && !isOpen) yield [`is ${JSON.stringify(wrong)}`, path, withPart(dealing, path, wrong)];
    }
    if ("known" in form) {
      const wrong = form.is === "codes" ? ["no-such-code"] : "no-such-code";
      const isOpen = key === "domain";
      if (!isOpen) yield ["is no-such-code", path, withPart(dealing, path, wrong)];
    }
  }
}

describe("of the examples of every rule", () => {
  it.each(kinds)("no field of a %s that is left out allows or forbids", (kind) => {
    const own = examples.filter((example) => example.kind === kind);
    expect(own.length).toBeGreaterThan(1);
    expect([...new Set(own.flatMap((each) => moved(kind, each.dealing, contextOf(each))))]).toEqual([]);
  });

  it.each(kinds)(
    "no field of a %s is decided on when it is misspelt, of another type or of an unknown code",
    (kind) => {
      const wrong = new Set<string>();
      for (const example of examples.filter((each) => each.kind === kind)) {
        const context = contextOf(example);
        for (const [how, path, dealing] of spoilt(kind, example.dealing)) {
          const { answer, findings, missing } = decide(kind, dealing as never, { ...context, rules: dealingRules });
          if (answer !== "cannot-say") wrong.add(`${kind}.${inGeneral(path)} ${how}: ${answer}`);
          if (missing.given.length === 0 || findings.length === 0)
            wrong.add(`${kind}.${inGeneral(path)} ${how}: unsaid`);
        }
      }
      expect([...wrong]).toEqual([]);
    },
  );

  it.each(kinds)("of a %s of which nothing is given nothing is said", (kind) => {
    expect(answerOf(kind, { id: "ex" }, { set: world, region: exampleRegion, date: exampleDay })).toBe("cannot-say");
  });
});

const kin = new Map<DealingKind, Kin>();
for (const { kind, dealing } of examples) {
  const known = kin.get(kind) ?? new Kin();
  known.add(dealing);
  kin.set(kind, known);
}

/** Dealings of a kind whose fields are those of several examples, each field from one of them or left out. */
const mixed = fc.constantFrom(...kinds).chain((kind) => {
  const form = formOf(kind);
  const fields = "fields" in form ? Object.keys(form.fields).filter((field) => field !== "id") : [];
  const held = fields.map((field) => fc.constantFrom(undefined, ...(kin.get(kind)?.at([field]) ?? [])));
  return fc.tuple(...held).map((values) => ({
    kind,
    dealing: Object.fromEntries([
      ["id", "ex"],
      ...fields.flatMap((field, index) => (values[index] === undefined ? [] : [[field, values[index]]])),
    ]) as unknown,
  }));
});
/** What cannot be read is not decided on, so it says nothing of what is left out. */
const readable = mixed.filter(({ kind, dealing }) => malformed(kind, asPlain(dealing), world).length === 0);

describe("of dealings mixed from many", () => {
  it.each([exampleRegion, "110000"])("no field that is left out allows or forbids in %s", (region) => {
    fc.assert(
      fc.property(readable, ({ kind, dealing }) => {
        expect(moved(kind, dealing, { set: world, region, date: exampleDay })).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
});

/** What a document is comes from where its file lies, not from what it says. */
const fixed: ReadonlySet<unknown> = new Set(["documentKind", "id", "concept", "file", "layer", "edition"]);

/** Fields of documents whose absence is a statement of the model: there is no such thing, no end, no exception. */
const saysNone: ReadonlySet<string> = new Set(["instrument.repealed", "list.inForce", "list.inForce.from"]);

function* catalogChanges(rule: DealingRule, example: DealingExample): Iterable<[string, readonly [Answer, Answer]]> {
  const context = contextOf(example);
  const { kind, dealing } = example;
  const documents = context.set.documents;
  const trace = new Trace();
  const traced: DealingRule = { ...rule, check: (one, where) => trace.during(() => [...rule.check(one, where)]) };
  const watched = documents.map((document) => trace.watch(document, document.id));
  decide(kind, dealing, { ...context, set: new CatalogSet(watched), rules: [traced] });
  const before = answerOf(kind, dealing, context);
  for (const document of documents) {
    const others = documents.filter((each) => each !== document);
    for (const path of trace.read().get(document.id) ?? []) {
      const field = path.filter((step) => typeof step === "string").join(".");
      if (typeof path.at(-1) !== "string" || fixed.has(path[0]) || saysNone.has(`${document.documentKind}.${field}`))
        continue;
      const unknown = "unknown" in document ? (document.unknown ?? []) : [];
      const open = { ...(withPart(document, path, undefined) as object), unknown: [...unknown, field] };
      const bare = withPart(document, path, undefined);
      for (const left of [open, bare]) {
        if (!isLegal(left)) continue;
        yield [
          `${document.documentKind}.${inGeneral(path)}`,
          [before, answerOf(kind, dealing, { ...context, set: new CatalogSet([...others, left]) })],
        ];
        break;
      }
    }
  }
}

describe("of the catalogs", () => {
  it.each(dealingRules.map((rule) => [rule.code, rule] as const))(
    "%s takes nothing unknown for a yes or a no",
    (_, rule) => {
      const wrong = new Set<string>();
      for (const example of [rule.examples.pass, rule.examples.fail, ...(furtherDealings[rule.code] ?? [])]) {
        for (const [what, [before, after]] of catalogChanges(rule, example)) {
          if (!isTold(before, after)) wrong.add(`${what}: ${before} → ${after}`);
        }
      }
      expect([...wrong]).toEqual([]);
    },
  );
});

describe("a field whose absence says something", () => {
  it("says why, in both languages", () => {
    for (const { zh, en } of Object.values(absences)) {
      expect(zh).toMatch(/。$/);
      expect(en).toMatch(/\.$/);
    }
  });
});
