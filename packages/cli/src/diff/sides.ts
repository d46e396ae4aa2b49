import { compile } from "@mulu/compiler";
import { absentRegion, catalogsSide, daySide, documentSide, editionSide } from "@mulu/engine";
import type { CatalogSet, DiffSide } from "@mulu/engine";
import type { DocumentKind } from "@mulu/schema";

import type { CommandContext } from "../command.js";
import { findEdition } from "../editions.js";
import { UsageError } from "../exit.js";
import { loadUnchecked } from "../load.js";
import type { Loaded } from "../load.js";
import { catalogsAt, commitOf, repositoryOf } from "../revisions.js";
import type { Operand } from "./operand.js";
import { say } from "../words/say.js";

/** One side, and the catalogs it was read from. */
export interface ReadSide {
  side: DiffSide;
  loaded: Loaded;
}

/** Reads catalogs, each revision once. */
export function sideReader(context: CommandContext, kinds: readonly DocumentKind[] | undefined) {
  const read = new Map<string, Promise<Loaded>>();
  const loadedAt = (revision: string | undefined): Promise<Loaded> => {
    const key = revision ?? "";
    const known = read.get(key) ?? (revision === undefined ? loadUnchecked(context) : atRevision(context, revision));
    read.set(key, known);
    return known;
  };
  return async (operand: Operand): Promise<ReadSide> => {
    const loaded = await loadedAt(operand.revision);
    return { side: sideOf({ context, loaded, kinds }, operand), loaded };
  };
}

async function atRevision(context: CommandContext, revision: string): Promise<Loaded> {
  const present = await loadUnchecked(context);
  const repository = repositoryOf(present.root);
  if (!repository) {
    throw new UsageError(say("no-repository-for-revision", { revision }));
  }
  const files = catalogsAt(repository, commitOf(repository, revision));
  if (files.size === 0) {
    throw new UsageError(say("no-catalogs-revision", { revision }));
  }
  return { root: present.root, files, compilation: compile(files), findings: [] };
}

interface Read {
  context: CommandContext;
  loaded: Loaded;
  kinds: readonly DocumentKind[] | undefined;
}

/** @throws UsageError where there is no such edition, document or region */
function sideOf({ context, loaded, kinds }: Read, operand: Operand): DiffSide {
  const { set } = loaded.compilation;
  const { revision } = operand;
  switch (operand.is) {
    case "catalogs":
      return catalogsSide(set, revision);
    case "item":
      if (isDocument(set, operand.id)) return documentSide(set, operand.id, revision);
      return editionSide(set, findEdition(context, loaded, operand.id).id, revision);
    case "day": {
      const { on, region } = operand;
      const absent = region === undefined ? undefined : absentRegion(set, region, on);
      if (absent) throw new UsageError(`${absent.zh} / ${absent.en}`);
      const query = { on, ...(region === undefined ? {} : { region }), ...(kinds === undefined ? {} : { kinds }) };
      return daySide(set, query, revision);
    }
  }
}

function isDocument(set: CatalogSet, id: string): boolean {
  const found = set.get(id);
  return found !== undefined && found.documentKind !== "edition";
}
