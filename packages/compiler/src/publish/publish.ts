import type { Identity, PublishedCommitment, PublishedDocument, PublishedEdition } from "@mulu/schema";

import type { Authored } from "../link/authored.js";
import type { CatalogIndex } from "../link/catalog-index.js";
import { publishBasis } from "./basis.js";
import { publishIdentity } from "./identity.js";
import type { OwnEdition } from "./identity.js";

/**
 * The bridge from what people write to what programs read: identity from the path, defaults written out, every basis
 * with its level. Pure.
 * @returns undefined when something the published form must hold is missing; linking has reported it
 */
export function publish(document: Authored, index: CatalogIndex): PublishedDocument | undefined {
  const edition = editionOf(document, index);
  if (document.identity.edition !== undefined && !edition) return undefined;
  const identity = publishIdentity(document, edition);
  switch (document.kind) {
    case "vocabulary":
      return { documentKind: "vocabulary", ...identity, ...document.value };
    case "instrument": {
      const { issuer, ...value } = document.value;
      return { documentKind: "instrument", ...identity, ...value, issuers: [issuer ?? []].flat() };
    }
    case "organization":
      return { documentKind: "organization", ...identity, ...document.value };
    case "region":
      return { documentKind: "region", ...identity, ...document.value };
    case "edition":
      return publishEdition(document, identity, index);
    case "entry": {
      const basis = publishBasis(document.value.basis ?? [], index);
      const { subjects = [] } = document.value;
      return basis && { documentKind: "entry", ...identity, ...document.value, subjects, basis };
    }
    case "measure": {
      const basis = publishBasis(document.value.basis ?? [], index);
      const { status = "in-force" } = document.value;
      return basis && { documentKind: "measure", ...identity, ...document.value, status, basis };
    }
    case "commitment":
      return publishCommitment(document, identity, index);
    case "indicator":
      return { documentKind: "indicator", ...identity, ...document.value };
    case "incentive": {
      const basis = publishBasis(document.value.basis ?? [], index);
      return basis && { documentKind: "incentive", ...identity, ...document.value, basis };
    }
    case "list": {
      const fieldBasis = publishBasis(document.value.fieldBasis ?? [], index);
      const { kind = "serious" } = document.value;
      return fieldBasis && { documentKind: "list", ...identity, ...document.value, kind, fieldBasis };
    }
    case "repair-rule":
      return { documentKind: "repair-rule", ...identity, ...document.value };
    case "platform":
      return { documentKind: "platform", ...identity, ...document.value };
    case "evaluation":
      return { documentKind: "evaluation", ...identity, ...document.value };
    case "record-format":
      return publishRecordFormat(document, identity);
    case "docket":
      return { documentKind: "docket", ...identity, ...document.value };
    case "register-row": {
      const row = document.identity.slug.toUpperCase();
      return { documentKind: "register-row", ...identity, ...document.value, row, section: row.split("-")[0] ?? row };
    }
    case "redirect":
      return publishRedirect(document, identity);
    case "exceptions":
      return undefined;
  }
}

function publishRedirect({ value }: Authored<"redirect">, identity: Identity): PublishedDocument {
  const { kind, ...own } = value;
  return { documentKind: "redirect", ...identity, ...own, redirectKind: kind };
}

function publishRecordFormat({ value }: Authored<"record-format">, identity: Identity): PublishedDocument {
  const { nature: _nature, ...own } = value;
  return { documentKind: "record-format", ...identity, ...own };
}

function publishCommitment(
  document: Authored<"commitment">,
  identity: Identity,
  index: CatalogIndex,
): PublishedCommitment | undefined {
  const { basis, ...value } = document.value;
  if (basis === undefined) return { documentKind: "commitment", ...identity, ...value };
  const published = publishBasis(basis, index);
  return published && { documentKind: "commitment", ...identity, ...value, basis: published };
}

function publishEdition(
  document: Authored<"edition">,
  identity: Identity,
  index: CatalogIndex,
): PublishedEdition | undefined {
  const { official, basis, ...value } = document.value;
  const published = basis === undefined ? [] : publishBasis(basis, index);
  return (
    published && {
      documentKind: "edition",
      ...identity,
      ...value,
      ...(official === undefined ? {} : { officialCounts: official }),
      ...(basis === undefined ? {} : { basis: published }),
    }
  );
}

function editionOf(document: Authored, index: CatalogIndex): OwnEdition {
  if (document.kind === "edition") return document;
  const { edition } = document.identity;
  return edition === undefined ? undefined : index.document(edition, "edition");
}
