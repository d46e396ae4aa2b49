import { readFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import path from "node:path";

import ts from "typescript";

const root = path.dirname(import.meta.dirname);

/** A regular expression as it is written, and where. */
export interface Expression {
  literal: string;
  place: string;
}

/** Tests meet only what they bring themselves. */
const isTest = (file: string): boolean => /\.test\.tsx?$|\/testing\/|^docs\/browser\//.test(file);

function sources(): string[] {
  const listed = execFileSync(
    "git",
    ["ls-files", "--cached", "--others", "--exclude-standard", "*.ts", "*.tsx", "*.js", "*.mjs"],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
  return listed
    .split("\n")
    .filter((file) => file !== "" && !isTest(file))
    .sort();
}

/** Every regular expression that stands in the project’s own code, each place of it. */
export function expressions(): Expression[] {
  return sources().flatMap((file) => {
    const found: Expression[] = [];
    const source = ts.createSourceFile(file, readFileSync(path.join(root, file), "utf8"), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.push({ literal: node.text, place: `${file}:${String(line + 1)}` });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}
