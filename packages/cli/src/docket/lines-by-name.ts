import { changeOf, titleOf } from "@mulu/engine";
import type { CatalogSet } from "@mulu/engine";
import { everyField, fieldLabel, typeOfKind } from "@mulu/schema";
import type { Docket, DocketComment, DocumentKind, PublishedDocument, Slug } from "@mulu/schema";

import type { GivenAnswer } from "./answers.js";

/** A name without the marks around it, in the signs that stand for it whatever the width. */
export const plainName = (written: string): string =>
  written.normalize("NFKC").replaceAll(/[\s“”"‘’「」《》〈〉]/gu, "");

/** Every name that stands for exactly one of some things; those of several, or of none, stand for nothing. */
function byName<T>(things: Iterable<readonly [T, Iterable<string>]>): ReadonlyMap<string, T> {
  const found = new Map<string, Set<T>>();
  for (const [thing, names] of things) {
    for (const name of names) {
      const plain = plainName(name);
      if (plain !== "") found.set(plain, (found.get(plain) ?? new Set()).add(thing));
    }
  }
  return new Map(
    [...found].flatMap(([name, [one, ...more]]) => (one === undefined || more.length > 0 ? [] : [[name, one]])),
  );
}

/** What a thing is called: its title, in the version before as well, and its short forms. */
function namesOf(set: CatalogSet, document: PublishedDocument): string[] {
  const versions = set.versions(document.concept);
  return [document, ...versions].flatMap((each) => {
    const { zh, en } = titleOf(each);
    return [zh, en, ...("aliases" in each ? (each.aliases ?? []) : [])];
  });
}

/** Lines of a docket by what people call them: their id, what they say, and the names of the thing they are about. */
export function linesByName({ lines = [] }: Docket, set: CatalogSet): ReadonlyMap<string, Slug> {
  return byName(
    lines.map(({ id, what, thing }) => {
      const document = thing === undefined ? undefined : set.get(thing);
      return [id, [id, what.zh, what.en, ...(document ? namesOf(set, document) : [])]] as const;
    }),
  );
}

/** Documents that an adopted comment may have changed: those of its line, or all that the docket proposes. */
function changeable(docket: Docket, comment: DocketComment, set: CatalogSet): PublishedDocument[] {
  const proposed = docket.proposes.flatMap((id) => {
    const edition = set.edition(id);
    return edition ? [edition, ...set.members(id)] : [];
  });
  return proposed.filter(({ id }) => changeOf(docket, { ...comment, change: id }, set).is === "touches");
}

/** The id of the document that a clerk names by its path, its file or what it is called; as written where none is meant. */
function changeNamed(
  docket: Docket,
  comment: DocketComment,
  { set, written }: { set: CatalogSet; written: string },
): string {
  const path = written.replace(/^catalogs\//, "").replace(/\.yaml$/, "");
  const [, inBrackets = path] = /（([^（）]+)）$/.exec(path) ?? [];
  const given = [path, inBrackets].find((each) => set.get(each) !== undefined);
  if (given !== undefined) return given;
  const found = byName(changeable(docket, comment, set).map((each) => [each.id, namesOf(set, each)] as const));
  return found.get(plainName(written)) ?? path;
}

/** A field by its name in the model, by what it is called or by the header of its column; as written where the kind has none of that name. */
function fieldNamed(kind: DocumentKind, written: string): string {
  const called = byName(
    [...everyField(typeOfKind(kind))].map(({ path, spec: { column = [] } }) => {
      const name = path.join(".");
      const label = fieldLabel(kind, name);
      return [name, [name, ...(label ? [label.zh, label.en] : []), ...column]] as const;
    }),
  );
  return called.get(plainName(written)) ?? written;
}

/** An answer in which the document and the field that were changed may be named as people name them. */
export function withIds(
  given: GivenAnswer,
  { docket, comment, set }: { docket: Docket; comment: DocketComment; set: CatalogSet },
): GivenAnswer {
  const change = given.change === undefined ? undefined : changeNamed(docket, comment, { set, written: given.change });
  const document = set.get(change ?? comment.change ?? "");
  const field = document && given.field !== undefined ? fieldNamed(document.documentKind, given.field) : given.field;
  return { ...given, ...(change === undefined ? {} : { change }), ...(field === undefined ? {} : { field }) };
}
