import { documentKinds, kinds } from "../kinds.js";
import type { DocumentKind, FileKind } from "../kinds.js";

/** What a reference may lead to, and how it is found. */
interface TargetSpec {
  /** Kinds of file that fit; without them and without a list of codes, every kind of document does. */
  kinds?: readonly FileKind[];
  /** Folder of files that are cited by their name alone. */
  folder?: string;
  /** Vocabulary whose codes are cited. */
  vocabulary?: string;
  /** It is no file, and found in what the document itself says or names. */
  code?: "shared" | "own";
  /** Where one that is missing is to be registered. */
  home: string;
}

const codesOf = (vocabulary: string): TargetSpec => ({ vocabulary, home: `catalogs/vocabularies/${vocabulary}.yaml` });

/** What may be put forward: all of the catalogs that begins and ends. */
const proposable = documentKinds.filter((kind) => kinds[kind].stands === "catalog" && kinds[kind].timed === true);

/** What else than a document of one kind references lead to: several kinds, codes, parts of a document. */
const others = {
  "edition-folder": { kinds: ["edition"], home: "edition.yaml" },
  trigger: { kinds: ["entry", "list"], home: "catalogs/<id>.yaml" },
  proposal: { kinds: proposable, home: "catalogs/<id>" },
  document: { home: "catalogs/<id>.yaml" },
  // A record format by its name alone, without version.
  "record-name": { kinds: ["record-format"], folder: "records/", home: "catalogs/records/" },
  profession: codesOf("key-professions"),
  conduct: codesOf("list-conducts"),
  "field-flag": codesOf("field-flags"),
  source: codesOf("sources"),
  "list-field": codesOf("list-fields"),
  "public-host": codesOf("public-hosts"),
  group: { code: "shared", home: "catalogs/vocabularies/…-groups.yaml" },
  category: { code: "shared", home: "edition.yaml categories" },
  rule: { code: "shared", home: "LB-01, SH-01, …" },
  expression: { code: "own", home: "catalogs/instruments/ expressions" },
  element: { code: "own", home: "elements" },
  "element-value": { code: "own", home: "codes" },
  "former-element": { code: "own", home: "supersedes elements" },
} as const satisfies Readonly<Record<string, TargetSpec>>;

/** @public What a reference may lead to: a document of a kind, or what stands in no file of its own. */
export type ReferenceTarget = DocumentKind | keyof typeof others;

/** @public Targets that are no kind of document. */
export type OtherTarget = keyof typeof others;

/** A kind by its path: what lies right in a folder of its own is cited by the name of its file. */
function targetOfKind(kind: DocumentKind): TargetSpec {
  const segments = kinds[kind].path.split("/");
  const first = segments.findIndex((segment) => segment.startsWith("{"));
  const last = segments.at(-1) ?? "";
  const folder = `${segments.slice(0, first).join("/")}/`;
  if (first > 0 && segments.length === 2) return { kinds: [kind], folder, home: `catalogs/${folder}` };
  if (first > 0) return { kinds: [kind], home: `catalogs/${folder}` };
  return { kinds: [kind], home: last.startsWith("{") ? "catalogs/<id>.yaml" : `catalogs/<id>/${last}.yaml` };
}

/** @public Every target of references: each kind of document, and what else there is. */
export const referenceTargets: Readonly<Record<ReferenceTarget, TargetSpec>> = {
  ...(Object.fromEntries(documentKinds.map((kind) => [kind, targetOfKind(kind)])) as Record<DocumentKind, TargetSpec>),
  ...others,
};

/** @public Whether a name is that of a target. */
export function isReferenceTarget(name: string): name is ReferenceTarget {
  return Object.hasOwn(referenceTargets, name);
}

/** @public Id of what a reference names, as its document has it: `ndrc` is `organizations/ndrc`. */
export function referredId(target: ReferenceTarget, name: string): string {
  return `${referredFolder(target)}${name}`;
}

/** @public Folder of the register, with its slash, whose documents a reference names; empty where it names whole ids. */
export function referredFolder(target: ReferenceTarget): string {
  return referenceTargets[target].folder ?? "";
}

/** @public Name of the vocabulary whose codes a reference names; undefined where it names something else. */
export function referredVocabulary(target: ReferenceTarget): string | undefined {
  return referenceTargets[target].vocabulary;
}
