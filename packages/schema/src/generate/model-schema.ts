import { fileURLToPath } from "node:url";

import TJS from "typescript-json-schema";
import ts from "typescript";

import type { JsonSchema } from "./json-schema.js";
import {
  discriminate,
  inlineGenerics,
  keepTextBesideRef,
  mergeTwins,
  restoreEnglish,
  restoreEnumOrder,
  SourceOrders,
  typeEnums,
} from "./post-pass.js";

const settings: TJS.PartialArgs = {
  ref: true,
  aliasRef: true,
  required: true,
  strictNullChecks: true,
  noExtraProps: true,
  validationKeywords: ["descriptionEn", "discriminator", "propertyNames"],
};

/** What a union is a choice of: codes, or types by name. */
function choicesOf(node: ts.Node): string[] | null {
  if (!ts.isUnionTypeNode(node)) return null;
  const values = node.types.map((type) => {
    if (ts.isTypeReferenceNode(type)) return type.typeName.getText();
    return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : null;
  });
  return values.every((value) => value !== null) ? values : null;
}

function everyNode(program: ts.Program, look: (node: ts.Node) => void): void {
  const visit = (node: ts.Node): void => {
    look(node);
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (!file.isDeclarationFile) visit(file);
}

function collectOrders(program: ts.Program): SourceOrders {
  const orders = new SourceOrders();
  everyNode(program, (node) => {
    const values = choicesOf(node);
    if (values) orders.add(values);
  });
  return orders;
}

/** Chinese sentence of a comment → its English twin. */
function collectEnglish(program: ts.Program): Map<string, string> {
  const english = new Map<string, string>();
  everyNode(program, (node) => {
    for (const comment of ts.getJSDocCommentsAndTags(node)) {
      if (!ts.isJSDoc(comment)) continue;
      const tag = comment.tags?.find(({ tagName }) => tagName.text === "descriptionEn");
      const zh = ts.getTextOfJSDocComment(comment.comment);
      const en = ts.getTextOfJSDocComment(tag?.comment);
      if (zh !== undefined && en !== undefined) english.set(zh, en);
    }
  });
  return english;
}

/** The whole model as one JSON Schema with a definition per type. Reads packages/schema/src/model. */
export function modelSchema(): JsonSchema {
  const configPath = fileURLToPath(new URL("../../tsconfig.model.json", import.meta.url));
  const program = TJS.programFromConfig(configPath);
  const generator = TJS.buildGenerator(program, settings);
  if (!generator) throw new Error("the model does not compile; run tsc -p tsconfig.model.json");
  const symbols = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.includes("/src/model/") || fileName.endsWith("/src/generated/documents.ts"))
    .flatMap((file) => generator.getMainFileSymbols(program, [file.fileName]));
  const raw = generator.getSchemaForSymbols([...new Set(symbols)].sort()) as JsonSchema;
  const orders = collectOrders(program);
  const passes = [
    inlineGenerics,
    (schema: JsonSchema) => restoreEnumOrder(schema, orders),
    (schema: JsonSchema) => restoreEnglish(schema, collectEnglish(program)),
    typeEnums,
    mergeTwins,
    (schema: JsonSchema) => discriminate(schema, orders),
    keepTextBesideRef,
  ];
  return passes.reduce((schema, pass) => pass(schema), raw);
}
