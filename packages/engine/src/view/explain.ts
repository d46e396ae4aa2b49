import type { DocumentKind, IsoDate, PublishedDocument, Text } from "@mulu/schema";

import { absenceOf } from "../absence.js";
import type { Absence } from "../absence.js";
import type { CatalogSet } from "../catalog-set.js";
import { formatCitationOn } from "../cited-on/cite-on.js";
import { clauseOn } from "../cited-on/clause-on.js";
import { stateInWords } from "../state/words.js";
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

function versionWords(set: CatalogSet, { document, state }: Resolved<DocumentKind>): Text {
  const words = stateInWords(set, state);
  return { zh: `${document.id}：${words.zh}`, en: `${document.id}: ${words.en}` };
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
        : { is: "absent", ...at, words: absent(name) },
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
function heldWords(id: string, name: string, own: OwnWords | undefined): Text {
  if (own === undefined) return { zh: `${id} 写明 ${name}`, en: `${id} states ${name}` };
  if (own === "inferred") {
    return { zh: `${id} 记有本项目推断的 ${name}`, en: `${id} holds ${name} as this project inferred it` };
  }
  return { zh: `${id} 记有 ${name}`, en: `${id} holds ${name}` };
}

function defaultWords({ document }: Origin, name: string): Text {
  return {
    zh: `${document} 为各项统一写明 ${name}，该项自己没有另写`,
    en: `${document} states ${name} once for all that it holds, and the thing itself does not say otherwise`,
  };
}

function absenceWords(name: string, { word, reference }: Absence): Text {
  if (word === "none-stated") {
    return {
      zh: `所引条文没有写明 ${name}，文件已经写明读过`,
      en: `the cited text was read and does not state ${name}, as the document says`,
    };
  }
  if (reference !== undefined) {
    return {
      zh: `所引条文没有自己写明 ${name}，而是写“${reference.words.zh}”`,
      en: `the cited text does not state ${name} itself but says “${reference.words.en}”`,
    };
  }
  return {
    zh: `来源没有给出 ${name}，文件已经写明不知道`,
    en: `the source does not give ${name}, and the document says so`,
  };
}

function absent(name: string): Text {
  return {
    zh: `没有 ${name}，也没有写明为什么：无法判断`,
    en: `there is no ${name}, and nothing says why: it cannot be said`,
  };
}

const ownInWords: Readonly<Record<OwnWords, (name: string) => Text>> = {
  inferred: (name) => ({
    zh: `${name} 是本项目的推断，来源没有写明，不以条文为据`,
    en: `${name} is inferred by this project: the source does not state it, and no clause carries it`,
  }),
  editorial: (name) => ({
    zh: `${name} 由本项目编写（标识、英文或者来源说明），不以条文为据`,
    en: `${name} is this project's own (identity, English or provenance): no clause carries it`,
  }),
};

function carried({ set, on }: Asked, { document, path, citations, inferredCitations = [], own }: Origin): Step[] {
  if (own) return [{ is: own, document, path, words: ownInWords[own](path.join(".")) }];
  if (citations.length === 0 && inferredCitations.length === 0) {
    const words = { zh: `没有写明 ${path.join(".")} 的依据`, en: `no basis is given for ${path.join(".")}` };
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
    ...inferredCitations.map(cited).map(({ words: { zh, en }, ...step }): Step => {
      const words = {
        zh: `本项目推断依据是${zh}，来源没有写明`,
        en: `inferred by this project to rest on ${en}; the source does not say so`,
      };
      return { is: "inferred-basis", ...step, words };
    }),
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
    const words = { zh: `${each.by} 将它收窄`, en: `${each.by} narrows it` };
    return [open ? { is: "narrowing-open", ...at, words: open } : { is: "narrowed", ...at, value, words }, ...carriers];
  });
  return applied.length < 2 ? steps : [...steps, collision(applied)];
}

type Parts = ReturnType<typeof compareNarrowing>;

/** Why nothing follows from a supplement that touches a value; nothing where something does. */
function openWords({ by, answer }: AppliedNarrowing, parts: Parts): Text | undefined {
  if (answer === "cannot-say") {
    return {
      zh: `${by} 要收窄它，但是否有效无法判断`,
      en: `${by} narrows it, and whether that is in force cannot be said`,
    };
  }
  if (parts.some(({ is }) => is === "wider")) {
    return {
      zh: `${by} 把它放宽了；地方目录只能收窄，结果无法判断`,
      en: `${by} widens it, which a supplement may not; what follows cannot be said`,
    };
  }
  if (parts.some(({ is }) => is === "base-unstated")) {
    return {
      zh: `全国条目没有写明，${by} 是收窄还是放宽无法判断`,
      en: `the base does not state it, so whether ${by} narrows it cannot be said`,
    };
  }
  if (parts.some(({ is }) => is === "incomparable")) {
    return {
      zh: `${by} 所写与全国条目无法比较（代码不在范围之列，最短期限更长，最长期限短于最短期限，或者全国条目没有写最长期限），是收窄还是放宽无法判断`,
      en: `what ${by} states and what the base states cannot be compared (no code of scopes, a longer shortest term, a longest below the shortest, or a longest where the base states none), so whether it narrows it cannot be said`,
    };
  }
  return undefined;
}

function collision(applied: readonly AppliedNarrowing[]): Step {
  const by = applied.map((each) => each.by);
  const words = {
    zh: `${by.join("、")} 都收窄它；哪一个优先没有规定，无法判断`,
    en: `${by.join(" and ")} each narrow it; none comes first, so it cannot be said`,
  };
  return { is: "collision", words };
}
