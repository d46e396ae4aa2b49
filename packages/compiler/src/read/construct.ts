import type { Event, ScalarEvent } from "js-yaml";

import { isForbiddenKey } from "./guard.js";
import { keySlip, mayHoldValueSlip } from "./typing-slips.js";
import { constructFromEvents, CORE_SCHEMA, EVENT_ID, getScalarValue, SCALAR_STYLE } from "./yaml.js";

/** What a text holds that has nothing unusual. */
export interface Constructed {
  value: unknown;
  /** Whether the rule for text finds nothing in any of its texts; where this is false, nobody knows. */
  isFlawless: boolean;
}

/** Signs in which there may be a flaw (see `textFlaw`): most files have none, which one search tells. */
const unusual = /[^\n -~\u2010-\u2027\u3001-\u3011\u4e00-\u9fff，：；！？（）]/;

function isOfWord(unit: number): boolean {
  if (unit >= 0x4e00) return unit <= 0x9fff;
  const letter = unit | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

const blank = 0x20;

/** Whether a text of usual signs has no blank around it and holds a word. An empty one is the schema's to judge. */
function isWorded(text: string): boolean {
  if (text.length === 0) return true;
  if (text.charCodeAt(0) === blank || text.charCodeAt(text.length - 1) === blank) return false;
  for (let at = 0; at < text.length; at += 1) if (isOfWord(text.charCodeAt(at))) return true;
  return false;
}

/** What may be read as a number, a truth or nothing where it stands without quotes: never no where it is. */
const mayBeOther = /^(?:~?|null|true|false|[-+]?\.?\d(?:[\da-fxo.]|e[-+])*|[-+]?\.[a-z]{3})$/i;
const [longest, most] = [40, 5_000];
/** What was read of scalars without quotes, and keys without quotes that are names of fields: both are few. */
const values = new Map<string, unknown>();
const names = new Set<string>();

/** The value of a scalar without quotes, as the library resolves it. */
function plainValue(source: string, text: string, events: readonly [Event, ScalarEvent, Event]): unknown {
  if (!mayBeOther.test(source)) return source;
  if (values.has(source)) return values.get(source);
  const [value] = constructFromEvents([...events], { source: text, schema: CORE_SCHEMA });
  if (source.length <= longest && values.size < most) values.set(source, value);
  return value;
}

function isName(source: string): boolean {
  if (names.has(source)) return true;
  if (source === "<<" || keySlip(source, 0) !== undefined) return false;
  if (source.length <= longest && names.size < most) names.add(source);
  return true;
}

const isInexact = (value: unknown): boolean =>
  typeof value === "number" && !(Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value));

type Collection = unknown[] | Record<string, unknown>;

/**
 * The value of a text, made in one walk over its events, which sees on the way that there is nothing to refuse. Of a text
 * with anything unusual it says nothing: the guard then tells what is wrong, and the library makes the value.
 */
export function constructUsual(text: string, events: readonly Event[]): Constructed | undefined {
  const [first, last] = [events[0], events.at(-1)];
  if (first?.type !== EVENT_ID.DOCUMENT || last?.type !== EVENT_ID.POP || mayHoldValueSlip(text)) return undefined;
  const around: Collection[] = [];
  let root: Collection | undefined;
  let within: Collection | undefined;
  let key: string | undefined;
  let isFlawless = !unusual.test(text);

  for (let at = 1; at < events.length - 1; at += 1) {
    const event = events[at];
    if (event === undefined || event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.ALIAS) return undefined;
    if (event.type === EVENT_ID.POP) {
      within = around.pop();
      continue;
    }
    if (event.anchorStart >= 0 || event.tagStart >= 0) return undefined;
    let value: unknown;
    if (event.type === EVENT_ID.SCALAR) {
      const source = getScalarValue(text, event);
      isFlawless &&= event.fast && isWorded(source);
      value = event.style === SCALAR_STYLE.PLAIN ? plainValue(source, text, [first, event, last]) : source;
      if (isInexact(value)) return undefined;
    } else value = event.type === EVENT_ID.MAPPING ? {} : [];

    if (within === undefined) {
      // One scalar alone is no catalog, and may be a slip.
      if (event.type === EVENT_ID.SCALAR) return undefined;
    } else if (Array.isArray(within)) within.push(value);
    else if (key === undefined) {
      if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0 || typeof value !== "string") return undefined;
      if (isForbiddenKey(value) || Object.hasOwn(within, value)) return undefined;
      if (event.style === SCALAR_STYLE.PLAIN && !isName(value)) return undefined;
      key = value;
      continue;
    } else {
      within[key] = value;
      key = undefined;
    }
    if (event.type === EVENT_ID.SCALAR) continue;
    if (within === undefined) root = value as Collection;
    else around.push(within);
    within = value as Collection;
  }
  return root && { value: root, isFlawless };
}
