import ts from "typescript";

const chinese = /\p{Script=Han}/u;
/** What an English sentence may hold of Chinese: titles of laws, and what it quotes. */
const quoted = /《[^《》]{0,60}》|“[^“”]{0,60}”/g;

type Text = ts.StringLiteralLike | ts.TemplateExpression;

/** A text, or what a function of one line gives. */
function textOf(node: ts.Expression): string | undefined {
  if (ts.isParenthesizedExpression(node)) return textOf(node.expression);
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) return textOf(node.body);
  return isText(node) ? written(node) : undefined;
}

function isText(node: ts.Node): node is Text {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

function written(node: Text): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("");
}

/** Whether two texts are one sentence in Chinese and in English. */
function isPair(zh: ts.Expression | undefined, en: ts.Expression | undefined): boolean {
  const [first, second] = [zh && textOf(zh), en && textOf(en)];
  if (first === undefined || second === undefined || !chinese.test(first)) return false;
  return /[A-Za-z]{2}/.test(second) && !chinese.test(second.replace(quoted, ""));
}

function valueNamed(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  return node.properties.filter(ts.isPropertyAssignment).find((each) => each.name.getText() === name)?.initializer;
}

/** How often a sentence stands in Chinese beside its English: `{ zh, en }`, two arguments or items, two branches. */
function pairsAt(node: ts.Node): number {
  if (ts.isObjectLiteralExpression(node)) return Number(isPair(valueNamed(node, "zh"), valueNamed(node, "en")));
  if (ts.isConditionalExpression(node)) return Number(isPair(node.whenTrue, node.whenFalse));
  const list = ts.isCallExpression(node) || ts.isNewExpression(node) ? node.arguments : undefined;
  const items = ts.isArrayLiteralExpression(node) ? node.elements : list;
  return (items ?? []).filter((each, index) => isPair(each, items?.[index + 1])).length;
}

/** How many sentences of a source file stand in both languages beside each other. */
export function inlinePairs(file: string, text: string): number {
  let count = 0;
  const visit = (node: ts.Node): void => {
    count += pairsAt(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return count;
}
