import { CatalogSet, normalize } from "@mulu/engine";
import type { RecordedComment } from "@mulu/engine";
import { identifyComments, identifyPath } from "@mulu/schema";
import type {
  Authored,
  AuthoredDocument,
  AuthoringTypes,
  DocketComment,
  FileKind,
  PublishedDocument,
} from "@mulu/schema";
import { parse } from "yaml";

import type { Example } from "../rule.js";

/*
 * The shortest road from YAML to a linked set, for the tests of this package alone. It trusts its input: examples are
 * known to be well-formed, and the compiler runs them again through every stage.
 */

const parsed = new Map<string, unknown>();

/** The world is parsed once, not once per example. */
function read(text: string): unknown {
  if (!parsed.has(text)) parsed.set(text, parse(text));
  return parsed.get(text);
}

/** Comments by docket, of the files that hold them. */
function commentsIn(files: Example): Map<string, RecordedComment[]> {
  const found = new Map<string, RecordedComment[]>();
  for (const [file, text] of Object.entries(files)) {
    const identity = identifyComments(file);
    if (!identity) continue;
    const lines = text.split("\n").filter((line) => line !== "");
    const comments = lines.map((line) => ({ ...(JSON.parse(line) as DocketComment), window: identity.window }));
    found.set(identity.docket, [...(found.get(identity.docket) ?? []), ...comments]);
  }
  return found;
}

/** The linked set of some YAML files by path below catalogs/. */
export function linkedSet(files: Example): CatalogSet {
  const comments = commentsIn(files);
  const yaml = Object.entries(files).filter(([file]) => !identifyComments(file));
  const authored = yaml.map(([file, text]): Authored => {
    const identity = identifyPath(file);
    if (!identity) throw new Error(`No room takes ${file}`);
    return { kind: identity.kind, file, identity, value: read(text) } as Authored;
  });
  const byId = new Map(authored.map((each) => [each.identity.id, each]));
  const valueOf = <K extends FileKind>(kind: K, id: string): AuthoringTypes[K] | undefined => {
    const found = byId.get(id);
    return found?.kind === kind ? (found.value as AuthoringTypes[K]) : undefined;
  };
  const others = {
    edition: (id: string) => valueOf("edition", id),
    instrument: (id: string) => valueOf("instrument", `instruments/${id}`),
    comments: (id: string) => comments.get(id),
  };
  const documents = authored.filter((each): each is AuthoredDocument => each.kind !== "exceptions");
  return new CatalogSet(
    documents.map((each): PublishedDocument => {
      const made = normalize(each, others);
      if ("lacks" in made) throw new Error(`${each.file} lacks ${made.lacks}`);
      return made;
    }),
    comments,
  );
}
