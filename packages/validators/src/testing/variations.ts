/** A small change of a value: what was changed, and the whole with that change. */
export interface Variation {
  change: string;
  value: unknown;
}

/** Parts the structure stage always gives: a rule may count on them. */
const given: ReadonlySet<string> = new Set([
  "documents",
  ...["documentKind", "id", "concept", "file", "nature", "official", "layer", "edition", "title", "provenance"],
  ...["zh", "en", "instrument", "role", "weight", "level", "cite", "status", "type", "effect", "kind", "polarity"],
  ...[
    "subjects",
    "basis",
    "issuers",
    "fieldBasis",
    "values",
    "code",
    "via",
    "by",
    "what",
    "subject",
    "proposes",
    "uses",
  ],
  ...[
    "scope",
    "duration",
    "calendar",
    "on",
    "outcome",
    "shareable",
    "publishable",
    "redirectKind",
    "from",
    "to",
    "row",
  ],
  ...[
    "section",
    "representation",
    "state",
    "lead",
    "channel",
    "url",
    "decided",
    "sharing.shareable",
    "setBy",
    "inForce",
  ],
]);

/** Parts that are not changed within: identity, provenance, and codes the structure stage holds to a list. */
const whole: ReadonlySet<string> = new Set(["provenance", "file", "id", "concept", "cite", "documentKind", "contains"]);

function* ofText(text: string): Iterable<[string, unknown]> {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    yield ["earlier", "2010-01-01"];
    yield ["later", "2030-01-01"];
  } else if (/^P\d/.test(text)) {
    yield ["shorter", "P1D"];
    yield ["longer", "P90Y"];
  } else if (/^[a-z]+(?:-[a-z0-9]+)*$/.test(text)) yield ["another", "ex-another"];
}

function* ofScalar(value: unknown): Iterable<[string, unknown]> {
  if (typeof value === "boolean") yield ["flipped", !value];
  else if (typeof value === "number") {
    yield ["zero", 0];
    yield ["more", value + 1];
  } else if (typeof value === "string") yield* ofText(value);
}

/** Every single small change of a value, each named by its place: a field left out, a list emptied, a day moved. */
export function* variations(value: unknown, path = ""): Iterable<Variation> {
  if (Array.isArray(value)) {
    if (value.length > 0) yield { change: `${path} emptied`, value: [] };
    for (const [index, each] of value.entries()) {
      const replaced = (part: unknown): unknown[] => value.map((other: unknown, at) => (at === index ? part : other));
      for (const { change, value: part } of variations(each, `${path}[${index}]`)) {
        yield { change, value: replaced(part) };
      }
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      const at = path === "" ? key : `${path}.${key}`;
      if (!given.has(key)) {
        yield { change: `${at} left out`, value: Object.fromEntries(Object.entries(value).filter(([k]) => k !== key)) };
      }
      if (whole.has(key)) continue;
      for (const { change, value: part } of variations(each, at)) yield { change, value: { ...value, [key]: part } };
    }
  } else for (const [how, other] of ofScalar(value)) yield { change: `${path} ${how}`, value: other };
}
