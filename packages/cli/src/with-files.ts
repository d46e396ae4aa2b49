import { check, compile } from "@mulu/compiler";
import type { Finding } from "@mulu/schema";

import { fails, withinCatalogs } from "./load.js";
import type { Loaded } from "./load.js";

const encoder = new TextEncoder();

/** Findings of files that reading refused: they are not among the files, and stay refused. */
const isOfReading =
  ({ files }: Loaded) =>
  ({ file }: Finding): boolean =>
    file !== undefined && !files.has(withinCatalogs(file));

/** Catalogs with some files written anew, compiled and checked, and nothing on the disk. */
export function withFiles(loaded: Loaded, texts: ReadonlyMap<string, string>): Loaded {
  const files = new Map(loaded.files);
  for (const [file, text] of texts) files.set(file, encoder.encode(text));
  const compilation = compile({ files, findings: loaded.compilation.findings.filter(isOfReading(loaded)) });
  return { ...loaded, files, compilation, findings: check(compilation) };
}

/** What tells a finding from others, wherever it stands in its file. */
export const signOf = ({ rule, file, message }: Finding): string => [rule, file, message.zh].join("\n");

/** Errors in some files that stand there with their new text and did not with the old one. */
export function newErrors(loaded: Loaded, texts: ReadonlyMap<string, string>): Finding[] {
  const own = (finding: Finding): boolean =>
    finding.file !== undefined && texts.has(withinCatalogs(finding.file)) && fails([finding]);
  const before = new Set(check(loaded.compilation).filter(own).map(signOf));
  return withFiles(loaded, texts).findings.filter((finding) => own(finding) && !before.has(signOf(finding)));
}
