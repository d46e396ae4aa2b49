import type { IsoDate, Text } from "@mulu/schema";

/** @public A term of a closed list with its titles. */
export interface Term {
  code: string;
  title: Text;
}

/** @public A package a change touches. `version` is null until the change is released. */
export interface AffectedPackage {
  name: string;
  bump: "major" | "minor" | "patch" | "none";
  version: string | null;
}

/** @public What was decided after a consultation. Null parts are unknown. */
export interface Decision extends Term {
  on: IsoDate | null;
  by: Term | null;
  note: Text | null;
}

/** @public The consultation behind a change. A null part is unknown, and is written as unknown wherever it shows. */
export interface Consultation {
  docket: string;
  title: Text;
  opened: IsoDate | null;
  closes: IsoDate | null;
  groups: readonly Term[] | null;
  counts: readonly (Term & { count: number })[] | null;
  decision: Decision | null;
}

/** @public One change: the single source of CHANGELOG.md, of the site's changelog page and of its feed. */
export interface ChangelogEntry {
  /** Name of the changeset, stable across its release. */
  id: string;
  summary: Text;
  packages: readonly AffectedPackage[];
  /** Day of the release; null while unreleased. */
  released: IsoDate | null;
  consultation: Consultation | null;
}
