import { constructFromEvents, CORE_SCHEMA, parseEvents, YAMLException } from "./yaml.js";
import type { Event } from "js-yaml";

import { structuralCodes } from "../codes.js";
import type { ValuePath } from "../compilation.js";
import { constructUsual } from "./construct.js";
import type { Constructed } from "./construct.js";
import { guard } from "./guard.js";
import type { TextFault } from "./text-fault.js";
import { limits } from "./limits.js";
import { outlineOf } from "./outline.js";
import type { Outline } from "./outline.js";
import { findPlace, placesOf } from "./positions.js";
import { syntaxFault } from "./syntax-fault.js";
import { say } from "../words/say.js";

/** Events of a text, in time linear in its length. @throws YAMLException */
export function eventsOf(text: string): Event[] {
  return parseEvents(text, { maxDepth: limits.depth });
}

/** What a text holds, and where. */
interface Parsed extends Constructed {
  outline: Outline;
}

/** What a text holds, or the first thing wrong with it. Dates stay text: YAML 1.2 knows no dates. */
export function parse(text: string): Parsed | TextFault {
  try {
    const events = eventsOf(text);
    const usual = constructUsual(text, events);
    if (usual) return { ...usual, outline: outlineOf(events) };
    const fault = guard(text, events);
    if (fault) return fault;
    const [value] = constructFromEvents(events, { source: text, schema: CORE_SCHEMA, maxAliases: 0 });
    const path = unsafeNumber(value);
    const outline = outlineOf(events);
    return path ? unsafeNumberFault(text, outline, path) : { value, isFlawless: false, outline };
  } catch (error) {
    if (error instanceof YAMLException) return syntaxFault(text, error);
    throw error;
  }
}

/** Path to the first number that JavaScript cannot hold exactly. */
function unsafeNumber(value: unknown): ValuePath | undefined {
  if (typeof value === "number") {
    const exact = Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
    return exact ? undefined : [];
  }
  if (typeof value !== "object" || value === null) return undefined;
  for (const key of Object.keys(value)) {
    const path = unsafeNumber((value as Record<string, unknown>)[key]);
    if (path) return [key, ...path];
  }
  return undefined;
}

function unsafeNumberFault(text: string, outline: Outline, path: ValuePath): TextFault {
  const { start, end } = findPlace(placesOf(text, outline), path).place;
  const written = text.slice(start, end).slice(0, 40);
  return {
    code: structuralCodes.unsafeNumber,
    start,
    end,
    ...say("unsafe-number", { written }),
  };
}
