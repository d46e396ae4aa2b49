import type { RecordFormatInfo } from "@mulu/catalogs/records";

import { chanceFrom } from "./chance.js";
import type { Chance } from "./chance.js";
import { goodValue } from "./good-values.js";
import type { Element } from "./good-values.js";

/** A record: what JSON can hold. */
export type Draft = Record<string, unknown>;

function isNeeded(element: Element, record: Draft, format: RecordFormatInfo): boolean {
  if (element.required) return true;
  const conditions = Object.entries(element.requiredWhen ?? {});
  return (
    conditions.length > 0 &&
    conditions.every(([name, values]) => {
      const other = format.elements.find((candidate) => candidate.name === name);
      return other !== undefined && values.includes(String(record[other.code]));
    })
  );
}

/** A record with all it needs, and some of what it may have. */
function goodRecord(format: RecordFormatInfo, chance: Chance): Draft {
  const record: Draft = {};
  // Twice, because what is needed hangs on values that may come later in the format.
  for (const round of [1, 2]) {
    for (const element of format.elements) {
      const wanted = isNeeded(element, record, format) || (round === 1 && chance.below(3) === 0);
      if (wanted && record[element.code] === undefined) record[element.code] = goodValue(element, chance);
    }
  }
  for (const { code, notBefore } of format.elements) {
    const other = format.elements.find(({ name }) => name === notBefore);
    if (other && record[code] !== undefined && chance.below(4) !== 0) record[code] = record[other.code] ?? record[code];
  }
  return record;
}

/** What may stand in place of any value. */
const strange: readonly unknown[] = [
  null,
  true,
  0,
  1,
  -1,
  0.5,
  1e-7,
  1.1234567,
  1e12,
  1e21,
  -0.01,
  999999999999,
  999999999999.1234,
  0.1 + 0.2,
  "",
  " ",
  "\u3000",
  "\u200b",
  "\ufeff",
  "\u0000",
  "甲\u001b[31m",
  "示例\n",
  "1",
  "2023-02-29",
  "2100/02/29",
  "2026/2/3",
  "20260203",
  "2026-02/03",
  "2026-02-03\n",
  "２０２６-02-03",
  "2026-02-03T00:00:00Z",
  "0000-01-01",
  "9999-12-31",
  "91999999MA0000000A",
  "91999999M0000000",
  "91999999ma0000000k",
  "91999999MA0000000K\n",
  "9199999９MA0000000K",
  "999999199002300016",
  "999999199001010011",
  "99999919900101001x",
  "999999900101001",
  "其他",
  "其他-",
  "其他-\u200b",
  "其他-示例\u0007",
  "罚款；没收违法所得；",
  "罚款；口头批评",
  "罚款 ；警告\n",
  "是、否",
  [],
  ["罚款"],
  {},
];

type Change = (record: Draft, key: string, chance: Chance) => void;

const changes: readonly Change[] = [
  (record, key) => Reflect.deleteProperty(record, key),
  (record, key, { one }) => (record[key] = one(strange)),
  (record, key, { one }) => (record[key] = one(strange)),
  (record, key, { one }) =>
    (record[key] = `${String(record[key])}${one(["\n", " ", "A", "1", "；", "\u3000", "\u0000"])}`),
  (record, key, { one }) =>
    (record[key] = one(["甲", "𠮷"]).repeat(one([1, 12, 13, 32, 33, 50, 51, 64, 65, 200, 201, 1025]))),
  (record, key, { one }) =>
    (record[one(["EXTRA", "CF_XDR_SFZ", key.toLowerCase(), "toString", "__proto__x"])] = record[key]),
  (record, key, { below }) => {
    const value = String(record[key]);
    const at = below(value.length);
    record[key] = `${value.slice(0, at)}${String(below(10))}${value.slice(at + 1)}`;
  },
];

/** Records of a format: one in five as it should be, the others with one to three changes. The same seed, the same records. */
export function* mutatedRecords(format: RecordFormatInfo, count: number): Generator<Draft> {
  const chance = chanceFrom([...format.id].reduce((sum, sign) => Math.imul(sum, 31) + (sign.codePointAt(0) ?? 0), 7));
  const codes = format.elements.map(({ code }) => code);
  for (let index = 0; index < count; index += 1) {
    const record = goodRecord(format, chance);
    const times = chance.below(5) === 0 ? 0 : 1 + chance.below(3);
    for (let time = 0; time < times; time += 1) {
      const keys = chance.below(3) === 0 ? codes : Object.keys(record);
      if (keys.length > 0) chance.one(changes)(record, chance.one(keys), chance);
    }
    // As it travels: undefined is nothing, and what JSON cannot hold is gone.
    yield JSON.parse(JSON.stringify(record)) as Draft;
  }
}
