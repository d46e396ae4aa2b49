import { isRestingKind } from "@mulu/schema";
import type {
  Authored,
  AuthoredDocument,
  AuthoringTypes,
  DocumentKind,
  Edition,
  Identity,
  Instrument,
  LegalBasis,
  PublishedBasis,
  PublishedDocument,
  RestingKind,
} from "@mulu/schema";

import type { DocumentOf } from "../catalog-set.js";
import { formatCitation } from "../cite.js";
import { completeDocket } from "../docket/derived.js";
import type { RecordedComment } from "../docket/recorded-comment.js";
import { identityOf } from "./identity.js";
import { withDefaults } from "./inherit.js";

/** @public What a document needs of others to be published: its edition, and the instruments it cites. */
export interface Others {
  edition: (id: string) => Edition | undefined;
  instrument: (id: string) => Instrument | undefined;
  /** Comments recorded of a docket; what follows from them is written out. */
  comments?: (docketId: string) => readonly RecordedComment[] | undefined;
}

/** @public A document that cannot be published, and the id of what it lacks for it. */
export interface Unpublished {
  lacks: string;
}

/**
 * @public The bridge from what people write to what programs read: identity from the path, defaults written out,
 * those of its edition too, every basis with its level. Pure, and total: a document is published, or the id of what it lacks is given.
 */
export function normalize(written: AuthoredDocument, others: Others): PublishedDocument | Unpublished {
  const document = completed(written, others);
  const { edition: editionId } = document.identity;
  const edition = document.kind === "edition" ? document.value : editionId && others.edition(editionId);
  if (editionId !== undefined && !edition) return { lacks: editionId };
  const identity = identityOf(document, edition === "" ? undefined : edition);
  const lacking: string[] = [];
  const bases = (list: readonly LegalBasis[]): PublishedBasis[] => withLevels(list, others, lacking);
  const form = formOf(document, { bases, edition: edition === "" ? undefined : edition });
  const published = { documentKind: document.kind, ...identity, ...form } as PublishedDocument;
  const [lacks] = lacking;
  return lacks === undefined ? published : { lacks };
}

/** A docket with what follows from its windows and comments; every other document as it is. */
function completed(document: AuthoredDocument, { comments }: Others): AuthoredDocument {
  if (document.kind !== "docket") return document;
  return { ...document, value: completeDocket(document.value, comments?.(document.identity.id)) };
}

/** Bases with level and words, from the register. */
function withLevels(list: readonly LegalBasis[], others: Others, lacking: string[]): PublishedBasis[] {
  return list.flatMap((basis) => {
    const instrument = others.instrument(basis.instrument);
    if (instrument) return [{ ...basis, level: instrument.level, cite: formatCitation(basis, instrument.title) }];
    lacking.push(`instruments/${basis.instrument}`);
    return [];
  });
}

/** What a form may ask of other documents. */
interface Within {
  bases: (list: readonly LegalBasis[]) => PublishedBasis[];
  edition: Edition | undefined;
}

/** What a published document says beside its identity. */
type Form<K extends DocumentKind> = Omit<DocumentOf<K>, keyof Identity | "documentKind">;

/** What is written, with its basis as it is published where the kind rests on one. */
type Usual<K extends DocumentKind> = K extends RestingKind
  ? Omit<AuthoringTypes[K], "basis"> & { basis: PublishedBasis[] }
  : AuthoringTypes[K];

/** Kinds whose published form is not what is written with an identity before it: these need a form of their own. */
type Shaped = {
  [K in DocumentKind]: Extract<keyof AuthoringTypes[K], keyof Identity> extends never
    ? Usual<K> extends Form<K>
      ? never
      : K
    : K;
}[DocumentKind];

type Forms = { readonly [K in Shaped]: (document: Authored<K>, within: Within) => Form<K> };

const forms: Forms = {
  instrument: ({ value: { issuer, ...value } }) => ({ ...value, issuers: [issuer ?? []].flat() }),
  edition: ({ value: { official, basis, nature: _, ...value } }, { bases }) => ({
    ...value,
    ...(official === undefined ? {} : { officialCounts: official }),
    ...(basis === undefined ? {} : { basis: bases(basis) }),
  }),
  entry: ({ value: own }, { bases, edition = {} }) => {
    const { value, inherited } = withDefaults(own, edition);
    return {
      ...value,
      subjects: value.subjects ?? [],
      basis: bases(value.basis ?? []),
      ...(inherited.length === 0 ? {} : { inherited: [...inherited] }),
    };
  },
  measure: ({ value }, { bases }) => ({
    ...value,
    status: value.status ?? "in-force",
    basis: bases(value.basis ?? []),
  }),
  commitment: ({ value: { basis, ...value } }, { bases }) => ({
    ...value,
    ...(basis === undefined ? {} : { basis: bases(basis) }),
  }),
  list: ({ value }, { bases }) => ({
    ...value,
    kind: value.kind ?? "serious",
    fieldBasis: bases(value.fieldBasis ?? []),
  }),
  "record-format": ({ value: { nature: _, ...value } }) => value,
  "register-row": ({ value, identity: { slug } }) => {
    const row = slug.toUpperCase();
    return { ...value, row, section: row.split("-")[0] ?? row };
  },
  redirect: ({ value: { kind, ...value } }) => ({ ...value, redirectKind: kind }),
};

/** What a document says beside its identity, in its published form. */
function formOf(document: AuthoredDocument, within: Within): object {
  const form = (forms as Partial<Record<DocumentKind, (document: AuthoredDocument, within: Within) => object>>)[
    document.kind
  ];
  if (form) return form(document, within);
  const { kind, value } = document;
  const basis = "basis" in value ? value.basis : undefined;
  return isRestingKind(kind) ? { ...value, basis: within.bases(basis ?? []) } : value;
}
