import ts from "typescript";

/** A list of kinds written by hand: where it begins, and which kinds it names. */
export interface KindList {
  line: number;
  kinds: readonly string[];
  /** They are keys or cases: where their type says which there are, the compiler names one that is missing. */
  isKeyed: boolean;
}

/** So many kinds side by side are a list: whoever adds a kind would have to find it. */
const enough = 3;

function wordOf(node: ts.Node | undefined): string | undefined {
  return node && (ts.isStringLiteralLike(node) || ts.isIdentifier(node)) ? node.text : undefined;
}

const literal = (node: ts.Node | undefined): string | undefined =>
  node && ts.isStringLiteralLike(node) ? node.text : undefined;

const joins: ReadonlySet<ts.SyntaxKind> = new Set([ts.SyntaxKind.BarBarToken, ts.SyntaxKind.AmpersandAmpersandToken]);

/** What a condition compares with, one after the other: `kind === "a" || kind === "b"`. */
function compared(node: ts.Node): (string | undefined)[] {
  if (!ts.isBinaryExpression(node)) return [];
  const sides = [node.left, node.right];
  return joins.has(node.operatorToken.kind) ? sides.flatMap(compared) : sides.map(literal);
}

/** Words that a node holds side by side: items, keys, members, choices, cases, or what a condition compares with. */
function sideBySide(node: ts.Node): (string | undefined)[] {
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(literal);
  if (ts.isObjectLiteralExpression(node)) return node.properties.map(({ name }) => wordOf(name));
  if (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node))
    return node.members.map(({ name }) => wordOf(name));
  if (ts.isUnionTypeNode(node))
    return node.types.map((type) => (ts.isLiteralTypeNode(type) ? literal(type.literal) : undefined));
  if (ts.isCaseBlock(node))
    return node.clauses.map((clause) => (ts.isCaseClause(clause) ? literal(clause.expression) : undefined));
  return ts.isBinaryExpression(node.parent) ? [] : compared(node);
}

/**
 * Lists of kinds in a source file: three or more side by side, as items, keys, members of a type, cases or choices.
 * @param names what counts as the name of a kind
 */
export function kindLists(file: string, text: string, names: ReadonlySet<string>): KindList[] {
  // Most files name fewer anywhere: these need not be parsed.
  const words = new Set(text.match(/[\w-]+/g));
  if ([...names].filter((name) => words.has(name)).length < enough) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: KindList[] = [];
  const visit = (node: ts.Node): void => {
    const kinds = [...new Set(sideBySide(node).filter((word) => word !== undefined && names.has(word)))] as string[];
    if (kinds.length >= enough) {
      const isKeyed = ts.isObjectLiteralExpression(node) || ts.isCaseBlock(node);
      found.push({ line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, kinds, isKeyed });
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return found;
}
