import { rmSync } from "node:fs";
import { join } from "node:path";

import { CatalogSet, witnessOf } from "@mulu/engine";
import type { PublishedRecordFormat, RecordElement } from "@mulu/schema";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { writeArtefacts } from "../testing/files.js";
import { worldInput } from "../testing/world.js";
import { witnessTools } from "./accepts.js";
import { bundleRuntime } from "./bundle-runtime.js";
import { emitRecords } from "./emit.js";

const world = worldInput();
const format = world.set.all("record-format").find(({ id }) => id === "records/example-penalty/2018")!;

/** The format with one element otherwise, or without it. */
function edited(code: string, facts: Partial<RecordElement> | null): PublishedRecordFormat {
  const elements = format.elements.flatMap((element) =>
    element.code !== code ? [element] : facts === null ? [] : [{ ...element, ...facts }],
  );
  return { ...format, elements };
}

const extra: RecordElement = { code: "CF_XIN", name: "extra", title: { zh: "新项", en: "New" }, type: "text" };

/** What tightens the format, and the element that gives it away; the other way round it loosens it. */
const tightened: readonly [string, PublishedRecordFormat][] = [
  ["an element is gone", edited("CF_BZ", null)],
  ["an element is required that was not", edited("CF_CFLB", { required: true })],
  ["a new element is required", { ...format, elements: [...format.elements, { ...extra, required: true }] }],
  ["a text may be shorter", edited("CF_XDR_MC", { maxLength: 5 })],
  ["an open list is closed", edited("CF_XDR_ZJLX", { openCodes: false })],
  ["a code is gone", edited("CF_CFLB", { codes: [{ value: "警告", title: { zh: "警告", en: "Warning" } }] })],
  ["several values are refused", edited("CF_CFLB", { severalCodes: false })],
  ["a number has fewer digits", edited("CF_NR_FK", { precision: 8, scale: 2 })],
  ["a text becomes a day", edited("CF_BZ", { type: "date" })],
  ["a day may not come before another", edited("CF_JDRQ", { notBefore: "validTo" })],
];

interface Validator {
  validate: (record: unknown) => boolean;
}

let root: string;
const load = async (index: number): Promise<Validator> =>
  (await import(join(root, `records/example-penalty/${3000 + index}.js`))) as Validator;
let original: Validator;

beforeAll(async () => {
  const versions = tightened.map(([, each], index) => {
    const id = `records/example-penalty/${3000 + index}`;
    return { ...each, id, file: `${id}.yaml` };
  });
  const set = new CatalogSet([...world.set.documents, ...versions]);
  root = writeArtefacts(emitRecords({ ...world, set }, await bundleRuntime()));
  original = (await import(join(root, "records/example-penalty/2018.js"))) as Validator;
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("a witness is valid before and not after, by the published schema and by the compiled validator", () => {
  it.each(tightened.map(([what, each], index) => [what, each, index] as const))("where %s", async (_, after, index) => {
    const witness = witnessOf(format, after, witnessTools);
    expect(witness).toBeDefined();
    expect(original.validate(witness?.record)).toBe(true);
    expect((await load(index)).validate(witness?.record)).toBe(false);
  });

  it("none where a format only takes more, and one the other way round", () => {
    const wider = edited("CF_XDR_MC", { maxLength: 100 });
    expect(witnessOf(format, wider, witnessTools)).toBeUndefined();
    expect(witnessOf(wider, format, witnessTools)?.element).toBe("CF_XDR_MC");
  });

  it("none of a format and itself", () => {
    expect(witnessOf(format, { ...format }, witnessTools)).toBeUndefined();
  });
});
