import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";

import ts from "typescript";

import type { FieldForm, FieldSpec, FieldValue, ModelTypes, ModelUnions, UnionSpec } from "../fields/field-spec.js";
import { fitTags, readChange, readRole, readTarget, readTitle, readValues, tagsOf } from "./field-tags.js";
import { growth, ranked, rankedWhole } from "./ranks.js";

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Draft = Writable<FieldSpec>;
type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

/** Aliases of plain values and the form they have; every other alias of a string is an identifier. */
const forms: Readonly<Record<string, FieldForm>> = { IsoDate: "day", Duration: "duration" };

/**
 * The model as a program of its own.
 * @param changed texts of files that are read instead of those on disk, by name, such as `entry.ts`
 */
export function modelProgram(changed: Readonly<Record<string, string>> = {}): ts.Program {
  const path = fileURLToPath(new URL("../../tsconfig.model.json", import.meta.url));
  const config: unknown = ts.readConfigFile(path, (name) => ts.sys.readFile(name)).config;
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(path));
  const host = ts.createCompilerHost(options);
  const onDisk = host.readFile.bind(host);
  host.readFile = (name) => changed[basename(name)] ?? onDisk(name);
  return ts.createProgram(fileNames, options, host);
}

/**
 * The table of fields: every interface of the model with its fields, read from the types and from the tags of their
 * comments.
 * @param program the model, with the comments
 * @throws when a field has no label, or a tag that cannot be read; the message names type and field
 */
export function modelFields(program: ts.Program): { types: ModelTypes; unions: ModelUnions } {
  const reader = new FieldReader(program);
  return { types: reader.types(), unions: reader.unions() };
}

const byName = <T>(all: ReadonlyMap<string, T>): Record<string, T> =>
  Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));

class FieldReader {
  readonly #declarations = new Map<string, Declaration>();
  readonly #types = new Map<string, readonly FieldSpec[]>();
  readonly #unions = new Map<string, UnionSpec>();

  constructor(program: ts.Program) {
    // Binds the files, so that every node knows what it stands in.
    program.getTypeChecker();
    for (const file of program.getSourceFiles()) {
      if (!file.fileName.includes("/src/model/") || file.isDeclarationFile) continue;
      for (const node of file.statements) {
        if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
          this.#declarations.set(node.name.text, node);
        }
      }
    }
  }

  types(): ModelTypes {
    for (const [name, node] of this.#declarations) {
      const file = node.getSourceFile().fileName;
      const published = file.endsWith("/published.ts") || file.endsWith("/finding.ts");
      if (ts.isInterfaceDeclaration(node) && !published) this.#addInterface(name, node);
    }
    return byName(this.#types);
  }

  /** The named unions that a field uses. */
  unions(): ModelUnions {
    return byName(this.#unions);
  }

  #addInterface(name: string, node: ts.InterfaceDeclaration): void {
    const inherited = (node.heritageClauses ?? []).flatMap(({ types }) => types.flatMap((type) => this.#heirs(type)));
    this.#types.set(name, [...inherited, ...this.#fields(name, node.members)]);
  }

  /** Fields an interface takes over; those of `Partial<X>` are all optional. */
  #heirs({ expression, typeArguments }: ts.ExpressionWithTypeArguments): FieldSpec[] {
    const name = expression.getText();
    const [argument] = typeArguments ?? [];
    if (name === "Partial" && argument) {
      return this.#inherited(argument.getText()).map((field) => ({ ...field, optional: true as const }));
    }
    return this.#inherited(name);
  }

  #inherited(name: string): FieldSpec[] {
    const node = this.#declarations.get(name);
    if (!node || !ts.isInterfaceDeclaration(node)) throw new Error(`the model extends ${name}, which is no interface`);
    if (!this.#types.has(name)) this.#addInterface(name, node);
    return [...(this.#types.get(name) ?? [])];
  }

  #fields(owner: string, members: ts.NodeArray<ts.TypeElement>): FieldSpec[] {
    return members.filter(ts.isPropertySignature).map((member) => this.#field(owner, member));
  }

  #field(owner: string, member: ts.PropertySignature): FieldSpec {
    const name = ts.isStringLiteral(member.name) ? member.name.text : member.name.getText();
    const where = `${owner}.${name}`;
    if (!member.type) throw new Error(`${where} has no type`);
    const tags = tagsOf(member);
    const one = (tag: string): string | undefined => tags.get(tag)?.[0];
    const label = one("label");
    if (label === undefined) throw new Error(`${where} has no @label: say what it is called, “中文 | English”`);
    const draft: Draft = { name, label: readTitle(label, where), form: "string" };
    if (member.questionToken) draft.optional = true;
    this.#shape(draft, member.type, where);
    const [refers, keys] = [readTarget(one("refers"), where, draft.refers), readTarget(one("keys"), where)];
    delete draft.refers;
    if (refers !== undefined) draft.refers = refers;
    if (keys !== undefined) draft.keys = keys;
    const titles = one("values");
    if (titles !== undefined) draft.values = titled(draft.values, readValues(titles, where), where);
    if (tags.has("vocabulary")) draft.vocabulary = one("vocabulary") ?? "";
    if (one("TJS-type") === "integer") draft.integer = true;
    for (const text of tags.get("column") ?? []) column(draft, text);
    if (tags.has("role")) draft.role = readRole(one("role"), this.#unionCodes("BasisRole"), where);
    if (tags.has("notShown")) draft.notShown = one("notShown") ?? "";
    if (tags.has("change")) draft.change = readChange(one("change"), where);
    const grows = one("grows");
    if (grows !== undefined) growth(draft, grows, where);
    const order = one("order");
    if (order !== undefined) draft.order = ranked(this.#codesOf(draft), order, where);
    fitTags(draft, tags, where);
    return draft;
  }

  #shape(draft: Draft, node: ts.TypeNode, where: string): void {
    if (ts.isParenthesizedTypeNode(node)) this.#shape(draft, node.type, where);
    else if (ts.isArrayTypeNode(node)) {
      draft.many ??= true;
      this.#shape(draft, node.elementType, where);
    } else if (ts.isTypeLiteralNode(node)) this.#literal(draft, node, where);
    else if (ts.isTypeReferenceNode(node)) this.#reference(draft, node.typeName.getText(), where);
    else if (ts.isIndexedAccessTypeNode(node)) this.#indexed(draft, node, where);
    else if (ts.isUnionTypeNode(node)) this.#union(draft, node, where);
    else if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) {
      draft.form = "code";
      draft.values = [{ code: node.literal.text }];
    } else draft.form = plainForm(node, where);
  }

  #literal(draft: Draft, node: ts.TypeLiteralNode, where: string): void {
    const [index] = node.members;
    if (index && ts.isIndexSignatureDeclaration(index)) {
      const inner: Draft = { name: "", label: draft.label, form: "string" };
      this.#shape(inner, index.type, where);
      draft.form = "map";
      if (inner.type !== undefined) draft.type = inner.type;
      if (inner.many !== undefined) draft.many = inner.many;
      return;
    }
    draft.form = "group";
    draft.type = where;
    this.#types.set(where, this.#fields(where, node.members));
  }

  #reference(draft: Draft, name: string, where: string): void {
    const node = this.#declarations.get(name);
    if (!node) throw new Error(`${where}: the model has no type ${name}`);
    if (name === "Text") draft.form = "text";
    else if (ts.isInterfaceDeclaration(node)) {
      draft.form = "group";
      draft.type = name;
    } else if (ts.isUnionTypeNode(node.type)) this.#namedUnion(draft, name, node);
    else if (isPick(node.type)) this.#pick(draft, name, node.type);
    else {
      draft.form = forms[name] ?? "id";
      draft.alias = name;
      const refers = readTarget(tagsOf(node).get("refers")?.[0], name);
      if (refers !== undefined) draft.refers = refers;
    }
  }

  /** Some fields of an interface under a name of their own: told where the interface tells them. */
  #pick(draft: Draft, name: string, { typeArguments }: ts.TypeReferenceNode): void {
    const [owner, keys] = typeArguments ?? [];
    const names = new Set(keys === undefined ? [] : this.#valuesOf(keys, name).map(({ code }) => code));
    draft.form = "group";
    draft.type = name;
    this.#types.set(
      name,
      this.#inherited(owner?.getText() ?? "").filter((field) => names.has(field.name)),
    );
  }

  #namedUnion(draft: Draft, name: string, node: ts.TypeAliasDeclaration): void {
    draft.form = "code";
    draft.alias = name;
    const tags = tagsOf(node);
    const [vocabulary] = tags.get("vocabulary") ?? [];
    const [titles] = tags.get("values") ?? [];
    const [order] = tags.get("order") ?? [];
    const values = this.#valuesOf(node.type, name);
    this.#unions.set(name, {
      values: titles === undefined ? values : titled(values, readValues(titles, name), name),
      ...(vocabulary === undefined ? {} : { vocabulary }),
      ...(order === undefined ? {} : { order: rankedWhole(values, order, name) }),
    });
  }

  #indexed(draft: Draft, node: ts.IndexedAccessTypeNode, where: string): void {
    const owner = this.#declarations.get(node.objectType.getText());
    const key = node.indexType.getText().replaceAll('"', "");
    const member = owner && ts.isInterfaceDeclaration(owner) ? memberOf(owner, key) : undefined;
    if (!member?.type) throw new Error(`${where}: no type ${node.getText()}`);
    this.#shape(draft, member.type, where);
  }

  #unionCodes(name: string): string[] {
    const node = this.#declarations.get(name);
    return node && ts.isTypeAliasDeclaration(node) ? this.#valuesOf(node.type, name).map(({ code }) => code) : [];
  }

  #codesOf({ values, alias }: Draft): readonly FieldValue[] {
    return values ?? (alias === undefined ? undefined : this.#unions.get(alias)?.values) ?? [];
  }

  /** `X | X[]`, or a list of codes written in place. */
  #union(draft: Draft, node: ts.UnionTypeNode, where: string): void {
    const array = node.types.find(ts.isArrayTypeNode);
    if (array) {
      draft.many = "either";
      this.#shape(draft, array.elementType, where);
    } else {
      draft.form = "code";
      draft.values = this.#valuesOf(node, where);
    }
  }

  #valuesOf(node: ts.TypeNode, where: string): FieldValue[] {
    if (ts.isUnionTypeNode(node)) return node.types.flatMap((type) => this.#valuesOf(type, where));
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) return [{ code: node.literal.text }];
    const alias = ts.isTypeReferenceNode(node) ? this.#declarations.get(node.typeName.getText()) : undefined;
    if (alias && ts.isTypeAliasDeclaration(alias)) return this.#valuesOf(alias.type, where);
    throw new Error(`${where}: ${node.getText()} is no list of codes`);
  }
}

function isPick(node: ts.TypeNode): node is ts.TypeReferenceNode {
  return ts.isTypeReferenceNode(node) && node.typeName.getText() === "Pick";
}

function plainForm(node: ts.TypeNode, where: string): FieldForm {
  if (ts.isLiteralTypeNode(node) && node.literal.kind === ts.SyntaxKind.TrueKeyword) return "flag";
  if (node.kind === ts.SyntaxKind.BooleanKeyword) return "yes-no";
  if (node.kind === ts.SyntaxKind.NumberKeyword) return "number";
  if (node.kind === ts.SyntaxKind.StringKeyword) return "string";
  throw new Error(`${where}: no form for ${node.getText()}`);
}

function memberOf(owner: ts.InterfaceDeclaration, key: string): ts.PropertySignature | undefined {
  return owner.members.filter(ts.isPropertySignature).find(({ name }) => name.getText() === key);
}

/** Headers of a column; `none: reason`; or `.part header …` for a part that has its own headers here. */
function column(draft: Draft, text: string): void {
  const [first = "", ...more] = text.split(" ");
  if (first === "none:") draft.noColumn = more.join(" ");
  else if (first.startsWith(".")) draft.columns = { ...draft.columns, [first.slice(1)]: more };
  else draft.column = [first, ...more];
}

function titled(values: readonly FieldValue[] | undefined, titles: readonly FieldValue[], where: string): FieldValue[] {
  const codes = (values ?? []).map(({ code }) => code);
  const missing = codes.filter((code) => !titles.some((title) => title.code === code));
  const strange = titles.filter(({ code }) => !codes.includes(code)).map(({ code }) => code);
  if (missing.length + strange.length > 0)
    throw new Error(`${where}: @values and type differ in ${[...missing, ...strange].join(", ")}`);
  return codes.map((code) => ({ code, ...titles.find((title) => title.code === code) }));
}
