import ts from "typescript";

/** Only marks of Chinese, and nothing they would stand in. */
const marks = /^\s*[，、；：。（）][\s，、；：。（）]*$/u;

/** What is written under the name of the authoritative language is Chinese. */
function isChinese(node: ts.Node): boolean {
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isPropertyAssignment(at) || ts.isVariableDeclaration(at)) {
      const name = at.name.getText();
      if (name === "zh" || name === "en") return name === "zh";
    }
  }
  return false;
}

/** A mark between values that are joined, or between two values of a template. */
function isBetween(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isStringLiteralLike(node)) {
    return (
      ts.isCallExpression(parent) &&
      parent.arguments[0] === node &&
      ts.isPropertyAccessExpression(parent.expression) &&
      parent.expression.name.text === "join"
    );
  }
  return ts.isTemplateMiddle(node) || (ts.isTemplateTail(node) && parent.parent.getChildCount() > 0);
}

/** Lines at which a source file puts marks of Chinese between values of which it does not say that they are Chinese. */
export function chineseMarks(file: string, text: string): number[] {
  if (!/[，、；：。（）]/u.test(text)) return [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: number[] = [];
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteralLike(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node);
    if (isText && marks.test(node.text) && isBetween(node) && !isChinese(node)) {
      found.push(source.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return found;
}
