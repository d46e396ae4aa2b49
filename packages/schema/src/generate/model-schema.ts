import { fileURLToPath } from "node:url";

import TJS from "typescript-json-schema";
import ts from "typescript";

import type { JsonSchema } from "./json-schema.js";
import {
  discriminate,
  inlineGenerics,
  keepTextBesideRef,
  mergeTwins,
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

function literalUnion(node: ts.Node): string[] | null {
  if (!ts.isUnionTypeNode(node)) return null;
  const values = node.types.map((type) =>
    ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : null,
  );
  return values.every((value) => value !== null) ? values : null;
}

function collectOrders(program: ts.Program): SourceOrders {
  const orders = new SourceOrders();
  const visit = (node: ts.Node): void => {
    const values = literalUnion(node);
    if (values) orders.add(values);
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (!file.isDeclarationFile) visit(file);
  return orders;
}

/** The whole model as one JSON Schema with a definition per type. Reads packages/schema/src/model. */
export function modelSchema(): JsonSchema {
  const configPath = fileURLToPath(new URL("../../tsconfig.model.json", import.meta.url));
  const program = TJS.programFromConfig(configPath);
  const generator = TJS.buildGenerator(program, settings);
  if (!generator) throw new Error("the model does not compile; run tsc -p tsconfig.model.json");
  const symbols = program
    .getSourceFiles()
    .filter((file) => file.fileName.includes("/src/model/"))
    .flatMap((file) => generator.getMainFileSymbols(program, [file.fileName]));
  const raw = generator.getSchemaForSymbols([...new Set(symbols)].sort()) as JsonSchema;
  const passes = [
    inlineGenerics,
    (schema: JsonSchema) => restoreEnumOrder(schema, collectOrders(program as unknown as ts.Program)),
    typeEnums,
    mergeTwins,
    discriminate,
    keepTextBesideRef,
  ];
  return passes.reduce((schema, pass) => pass(schema), raw);
}
