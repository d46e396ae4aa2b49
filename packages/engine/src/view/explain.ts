import { same } from "@mulu/schema";
import type { DocumentKind, IsoDate, PublishedDocument, Said } from "@mulu/schema";

import { absenceOf } from "../absence.js";
import type { Absence } from "../absence.js";
import type { CatalogSet } from "../catalog-set.js";
import { formatCitationOn } from "../cited-on/cite-on.js";
import { clauseOn } from "../cited-on/clause-on.js";
import { stateInWords } from "../state/words.js";
import { say } from "../words/view/say.js";
import { originIn } from "./inherited.js";
import type { AppliedNarrowing, Resolved } from "./items.js";
import { compareNarrowing, narrowedEntry } from "./narrowing.js";
import type { Origin, ValuePath } from "./origin.js";
import { originOf } from "./origin.js";
import type { OwnWords } from "./own-words.js";
import type { Step } from "./steps.js";

/** What is explained, and for which day. */
interface Asked {
  set: CatalogSet;
  on: IsoDate;
}

/** How a value of an item comes about: version, place, clauses, narrowing. Clauses bear the number they had on the day. */
export function explainValue(asked: Asked, item: Resolved<DocumentKind>, path: ValuePath): Step[] {
  const { document, state } = item;
  return [
    { is: "version", document: document.id, state, words: versionWords(asked.set, item) },
    ...stated(asked, document, path),
    ...narrowed(asked, item, path),
  ];
}

function versionWords(set: CatalogSet, { document, state }: Resolved<DocumentKind>): Said {
  return say("version", { id: document.id, state: stateInWords(set, state) });
}

/** The value at a place of a document. */
export function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined),
    value,
  );
}

function stated(asked: Asked, document: PublishedDocument, path: ValuePath): Step[] {
  const at = { document: document.id, path };
  const name = path.join(".");
  const value = valueAt(document, path);
  const isSilent = value === undefined || (Array.isArray(value) && value.length === 0);
  if (isSilent) {
    const absence = absenceOf(asked.set, document, name);
    return [
      absence
        ? { is: absence.word, ...at, words: absenceWords(name, absence) }
        : { is: "absent", ...at, words: say("absent", { name }) },
    ];
  }
  const origin = originIn(asked.set, document, path);
  if (origin.is === "edition-default") {
    const where = { document: origin.document, path: origin.path };
    return [{ is: origin.is, ...where, value, words: defaultWords(origin, name) }, ...carried(asked, origin)];
  }
  return [{ is: "stated", ...at, value, words: heldWords(document.id, name, origin.own) }, ...carried(asked, origin)];
}

/** A value that a source states, and one that this project wrote into its document, are not told in the same words. */
function heldWords(id: string, name: string, own: OwnWords | undefined): Said {
  if (own === undefined) return say("states", { id, name });
  return say(own === "inferred" ? "holds-inferred" : "holds", { id, name });
}

function defaultWords({ document }: Origin, name: string): Said {
  return say("edition-default", { id: document, name });
}

function absenceWords(name: string, { word, reference }: Absence): Said {
  if (word === "none-stated") return say("none-stated", { name });
  return reference === undefined ? say("unknown", { name }) : say("by-reference", { name, words: reference.words });
}

function carried({ set, on }: Asked, { document, path, citations, inferredCitations = [], own }: Origin): Step[] {
  if (own) return [{ is: own, document, path, words: say(`own.${own}`, { name: path.join(".") }) }];
  if (citations.length === 0 && inferredCitations.length === 0) {
    const words = say("no-basis", { name: path.join(".") });
    return [{ is: "no-citation", document, path, words }];
  }
  const cited = (citation: (typeof citations)[number]) => ({
    document: `instruments/${citation.instrument}`,
    by: document,
    citation,
    cited: clauseOn(set, citation, on),
    words: formatCitationOn(set, citation, on),
  });
  return [
    ...citations.map((citation): Step => ({ is: "rests-on", ...cited(citation) })),
    ...inferredCitations.map(cited).map(
      ({ words: clause, ...step }): Step => ({
        is: "inferred-basis",
        ...step,
        words: say("inferred-basis", { clause }),
      }),
    ),
  ];
}

function narrowed(asked: Asked, { document, narrowedBy }: Resolved<DocumentKind>, path: ValuePath): Step[] {
  if (document.documentKind !== "entry") return [];
  const name = path.join(".");
  const applied = narrowedBy.flatMap((each) => {
    const parts = compareNarrowing(each.narrows, document).filter(
      ({ part }) => part === name || part.startsWith(`${name}.`) || name.startsWith(`${part}.`),
    );
    return parts.length === 0 ? [] : [{ ...each, parts }];
  });
  const steps = applied.flatMap(({ parts, ...each }): Step[] => {
    const open = openWords(each, parts);
    const by = asked.set.get(each.by);
    const carriers = by ? carried(asked, originOf(by, ["narrows"])) : [];
    const value = valueAt({ ...document, ...narrowedEntry(document, each.narrows) }, path);
    const at = { document: each.by, path: ["narrows", ...path] };
    const words = say("narrows", { by: each.by });
    return [open ? { is: "narrowing-open", ...at, words: open } : { is: "narrowed", ...at, value, words }, ...carriers];
  });
  return applied.length < 2 ? steps : [...steps, collision(applied)];
}

type Parts = ReturnType<typeof compareNarrowing>;

/** Why nothing follows from a supplement that touches a value; nothing where something does. */
function openWords({ by, answer }: AppliedNarrowing, parts: Parts): Said | undefined {
  if (answer === "cannot-say") return say("narrows.cannot-say", { by });
  const open = (["wider", "base-unstated", "incomparable"] as const).find((why) => parts.some(({ is }) => is === why));
  return open && say(`narrows.${open}`, { by });
}

function collision(applied: readonly AppliedNarrowing[]): Step {
  const by = applied.map((each) => same(each.by)).reduce((first, next) => say("and", { first, next }));
  const words = say("collision", { by });
  return { is: "collision", words };
}
