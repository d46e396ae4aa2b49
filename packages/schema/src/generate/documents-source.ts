import ts from "typescript";

import { typeName } from "../kind-lists.js";
import { kinds, documentKinds } from "../kinds.js";
import type { DocumentKind } from "../kinds.js";

/** A type of the model: the file that declares it, without folder and extension, and its node. */
interface Declared {
  file: string;
  node: ts.InterfaceDeclaration | ts.TypeAliasDeclaration;
}

type Declarations = ReadonlyMap<string, Declared>;

/** Files of the model, by name without extension, with their text. */
export type ModelFiles = ReadonlyMap<string, string>;

/** Types that no kind of document has and that are published, or spoken of, for themselves. */
const apart: readonly string[] = ["Exceptions", "ConsultationSidecar", "DocketComment", "Finding", "PublishedBasis"];

function declarationsIn(files: ModelFiles): Declarations {
  const found = new Map<string, Declared>();
  for (const [file, text] of files) {
    const source = ts.createSourceFile(`${file}.ts`, text, ts.ScriptTarget.ES2022, true);
    for (const node of source.statements) {
      if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
        found.set(node.name.text, { file, node });
      }
    }
  }
  return found;
}

/** Names of types that a declaration speaks of. */
function namesIn(node: ts.Node): string[] {
  const names: string[] = [];
  const visit = (each: ts.Node): void => {
    if (ts.isIdentifier(each)) names.push(each.text);
    ts.forEachChild(each, visit);
  };
  visit(node);
  return names;
}

/** @throws for a type of the model that no document holds: whoever wrote it forgot the row of its kind */
function requireRows(declared: Declarations, roots: readonly string[]): void {
  const reached = new Set<string>();
  const queue = [...roots];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const found = declared.get(name);
    if (!found || reached.has(name)) continue;
    reached.add(name);
    for (const each of namesIn(found.node)) queue.push(each);
  }
  const [lost] = [...declared].filter(([name]) => !reached.has(name) && !name.startsWith("Published"));
  if (!lost) return;
  const [name, { file }] = lost;
  throw new Error(
    `model/${file}.ts: no document holds ${name}: give its kind a row in src/kinds.ts, or a field its type`,
  );
}

/** Whether documents of a type rest on clauses of their own: what is published of those says their level. */
function rests({ node }: Declared): boolean {
  return (
    ts.isInterfaceDeclaration(node) &&
    node.members.some(
      (member) =>
        ts.isPropertySignature(member) &&
        member.name.getText() === "basis" &&
        member.type?.getText() === "LegalBasis[]",
    )
  );
}

function publishedForm(kind: DocumentKind, written: Declared): string {
  const { type, name } = kinds[kind];
  const own = rests(written) ? `Omit<${type}, "basis">` : type;
  const basis = rests(written) ? "  basis: PublishedBasis[];\n" : "";
  return [
    `/** @descriptionEn Published ${name.en.toLowerCase()}. */`,
    `export interface Published${typeName(kind)} extends Identity, ${own} {`,
    `  documentKind: "${kind}";`,
    `${basis}}\n`,
  ].join("\n");
}

function importsOf(names: readonly string[], declared: Declarations): string {
  const byFile = new Map<string, string[]>();
  for (const name of [...new Set(names)].sort()) {
    const file = declared.get(name)?.file ?? "";
    byFile.set(file, [...(byFile.get(file) ?? []), name]);
  }
  return [...byFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, all]) => `import type { ${all.join(", ")} } from "../model/${file}.js";`)
    .join("\n");
}

/**
 * What is written and what is published of every kind, as TypeScript: from the rows of the kinds and the files of the model.
 * A published form that stands in the model is taken as it is.
 * @throws for a row whose type the model does not declare, and for a type of the model that no row leads to
 */
export function documentsSource(files: ModelFiles): string {
  const declared = declarationsIn(files);
  const forms: string[] = [];
  const used: string[] = ["Exceptions"];
  for (const kind of documentKinds) {
    const { type } = kinds[kind];
    const [written, published] = [declared.get(type), `Published${typeName(kind)}`];
    if (!written) throw new Error(`src/kinds.ts: ${kind} is of the type ${type}, which no file of src/model declares`);
    used.push(type);
    if (declared.has(published)) used.push(published);
    else {
      forms.push(publishedForm(kind, written));
      used.push("Identity");
      if (rests(written)) used.push("PublishedBasis");
    }
  }
  requireRows(declared, [...documentKinds.map((kind) => kinds[kind].type), ...apart, "Identity"]);
  const key = (kind: string): string => (/^[a-z]+$/.test(kind) ? kind : `"${kind}"`);
  return [
    "// Written by the build from the rows of the kinds and the files in src/model. Do not edit.",
    `${importsOf(used, declared)}\n`,
    ...forms,
    "/**",
    " * 任一发布文档，以 documentKind 区分。",
    " * @descriptionEn Any published document, told apart by documentKind.",
    ' * @discriminator {"propertyName":"documentKind"}',
    " */",
    `export type PublishedDocument =\n${documentKinds.map((kind) => `  | Published${typeName(kind)}`).join("\n")};\n`,
    "/** @public What people write, by kind of file. */",
    "export interface AuthoringTypes {",
    ...documentKinds.map((kind) => `  ${key(kind)}: ${kinds[kind].type};`),
    "  exceptions: Exceptions;\n}\n",
  ].join("\n");
}

/** All types of the model under one name. */
export function modelSource(files: ModelFiles): string {
  return [
    "// Written by the build: every file in src/model. Do not edit.",
    'export type * from "./documents.js";',
    ...[...files.keys()].sort().map((file) => `export type * from "../model/${file}.js";`),
    "",
  ].join("\n");
}
