import { opinion2020 } from "../../cites.js";
import { citizenIdCheckCharacter } from "../../records/check-digits.js";
import { part } from "../../say/messages.js";
import { regimes } from "../../settings.js";
import { entryOfPerson } from "../entries.js";
import { exampleDealing } from "../examples.js";
import { maskOf } from "../../records/masks.js";
import { endsWithCounty, littleMasked, shownOfPerson, split } from "../identity.js";
import type { Shown } from "../identity.js";
import { defineDealingRule } from "../rule.js";
import type { DealingContext, DealingViolation } from "../rule.js";
import type { PublicationEvent } from "../shapes-acts.js";
import { shownPlaces } from "../showing.js";
import { splitNumbers } from "../split-numbers.js";
import { leavesOf } from "../values.js";
import type { Leaf } from "../values.js";

const open = part("isNotMaskedAs");

/** What is wrong with a value that the catalog has masked: an address ends with the county, in others places are struck out. */
function unmasked(value: string, flags: readonly string[]): Shown | undefined {
  const mask = flags.includes("address") ? (endsWithCounty(value) ? "hidden" : "open") : maskOf(value);
  if (mask === "hidden") return undefined;
  return mask === "little" ? littleMasked : { said: open, isSure: true };
}

/** Fields that the catalog has masked where a person is shown. */
function maskedFields(event: PublicationEvent, context: DealingContext) {
  return (entryOfPerson(event, context)?.fields ?? []).flatMap(({ code, mask, flags = [] }) =>
    code !== undefined && mask !== undefined ? [{ code, flags }] : [],
  );
}

function fault(path: DealingViolation["path"], depth: number, { said, isSure }: Shown): DealingViolation {
  const violation = { path, params: { name: path.slice(depth).join("."), fault: said } };
  return isSure ? violation : { ...violation, verdict: "cannot-say" };
}

/** What is open in a place, by what it shows itself. */
function* shownIn(leaves: readonly Leaf[], depth: number, subjectKind: string | undefined): Iterable<DealingViolation> {
  for (const leaf of leaves) {
    const shown = shownOfPerson({ ...leaf, path: leaf.path.slice(depth) }, subjectKind);
    if (shown !== undefined) yield fault(leaf.path, depth, shown);
  }
  for (const { path, isSure } of splitNumbers(leaves, subjectKind)) yield fault(path, depth, { said: split, isSure });
}

/** What names the publication and whom it is about, and goes wherever it goes. */
function* inReferences(event: PublicationEvent): Iterable<DealingViolation> {
  for (const field of ["id", "subject"] as const) {
    const shown = shownOfPerson({ path: [field], value: event[field] ?? "" }, event.subjectKind);
    if (shown?.isNumber) yield fault([field], 0, shown);
  }
}

/** Signs that tell names apart: width, case and spaces do not. */
const bare = (text: string): string => text.normalize("NFKC").replace(/\s/gu, "").toLowerCase();

/**
 * The person's own name where the catalog has names masked: it stands whole in another field, or beside its mask. Only
 * what is a name can be looked for; an identifier of the caller's says nothing.
 */
function* ownName(
  event: PublicationEvent,
  masked: readonly { flags: readonly string[] }[],
): Iterable<DealingViolation> {
  const name = bare(event.subject ?? "");
  const isName = event.subjectKind === "natural-person" && /^\p{Script=Han}[\p{Script=Han}·]+$/u.test(name);
  if (!isName || !masked.some(({ flags }) => flags.includes("identifier"))) return;
  for (const { shown, path: place } of shownPlaces(event)) {
    for (const { path, value } of leavesOf(shown, place)) {
      const stands = typeof value === "string" && bare(value).includes(name);
      if (stands) yield fault(path, place.length, { said: open, isSure: true });
    }
  }
}

/** A citizen number of the reserved division, which is nobody’s. */
const invented = `99999920000101001${citizenIdCheckCharacter("99999920000101001")}`;

export const maskingApplied = defineDealingRule({
  code: "PB-05",
  slug: "masking-applied",
  since: regimes[2020],
  severity: "error",
  ground: "explicit",
  cites: opinion2020("4"),
  applies: ["publication"],
  ofWhatIsGiven: true,
  messages: { fault: ["name", "fault"] },
  parts: { isNotMaskedAs: [] },
  *check(event, context) {
    if (event.fields === undefined) yield { path: ["fields"], missing: "fields" };
    yield* inReferences(event);
    const rules = maskedFields(event, context);
    const named = [...ownName(event, rules)];
    yield* named;
    for (const { shown, path: place } of shownPlaces(event)) {
      const found = [...shownIn([...leavesOf(shown, place)], place.length, event.subjectKind)];
      yield* found;
      for (const { code, flags } of rules) {
        for (const { path, value, isName } of Object.hasOwn(shown, code)
          ? leavesOf(shown[code], [...place, code])
          : []) {
          const isKnown = [...found, ...named].some((each) => each.path.join(" ") === path.join(" "));
          const isValue = !isName && (typeof value === "string" || typeof value === "number");
          const shown = isValue && !isKnown ? unmasked(String(value), flags) : undefined;
          if (shown !== undefined) yield fault(path, place.length, shown);
        }
      }
    }
  },
  examples: {
    pass: exampleDealing("publication", { fields: { idNumber: "9999**********01" } }),
    fail: exampleDealing("publication", { fields: { idNumber: invented } }),
  },
});
