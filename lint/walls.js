/**
 * The walls between rooms: who may import whom. docs/decisions/0001-import-walls.md gives the reasons.
 * One rule sees every form of import (static, dynamic, re-export, type), which the stock rules do not.
 */
import { builtinModules } from "node:module";
import path from "node:path";

const repository = path.dirname(import.meta.dirname);

/** @type {Readonly<Record<string, readonly string[]>>} Packages of ours that each room may import. */
export const mayImport = {
  "packages/schema": [],
  "packages/fixtures": ["schema"],
  "packages/engine": ["schema"],
  "packages/validators": ["schema", "engine"],
  "packages/spreadsheet": ["schema"],
  "packages/compiler": ["schema", "engine", "validators", "spreadsheet"],
  "packages/papers": ["schema", "engine"],
  "packages/cli": ["schema", "engine", "validators", "spreadsheet", "compiler", "papers"],
  "packages/sdk": ["schema", "engine", "validators", "catalogs"],
  "packages/changelog": ["schema", "engine"],
  "packages/pages": ["schema", "engine", "spreadsheet", "changelog"],
  docs: ["schema", "engine", "sdk", "changelog", "pages"],
};

/** Rooms whose code also runs in a browser, so it must not need Node. The schema generator is a build tool. */
const browserSafe = ["schema", "engine", "validators", "spreadsheet", "sdk"].map((name) => `packages/${name}`);
const buildTools = /\.test\.ts$|\.config\.ts$|\/src\/generate\/|\/scripts\/|\/testing\//;
/** The example world is for tests alone; of the model, which it is made of, not even for those. */
const exampleWorld = "fixtures";
const tests = /\.test\.tsx?$|\/testing\//;
const builtins = new Set(builtinModules);

/**
 * The room a file lives in: `packages/x`, `docs`, `catalogs`, or `.` for the root's own tools.
 * @param {string} file
 */
export function roomOf(file) {
  const [first = "", second = "", third = ""] = path.relative(repository, file).split(path.sep);
  // A worked example stands outside its package: it imports it as a user does.
  if (third === "examples") return ".";
  if (first === "packages") return `packages/${second}`;
  return first === "docs" || first === "catalogs" ? first : ".";
}

/**
 * What is wrong with an import, if anything. The first wall it hits is named, no other.
 * @param {string} file absolute path of the importing file
 * @param {string} specifier what it imports
 * @returns {{ messageId: string, data: Record<string, string> } | null}
 */
export function wallHit(file, specifier) {
  const room = roomOf(file);
  const data = {
    room,
    specifier,
    allowed: (mayImport[room] ?? []).map((name) => `@mulu/${name}`).join(", ") || "none",
  };
  if (/\.ya?ml(?:\?|$)/.test(specifier)) return { messageId: "yaml", data };
  if (/^\.{1,2}(?:\/|$)|^@site\//.test(specifier)) {
    const from = specifier.startsWith("@site/") ? path.join(repository, "docs") : path.dirname(file);
    const target = path.resolve(from, specifier.replace(/^@site\//, "./"));
    return roomOf(target) === room ? null : { messageId: "relative", data };
  }
  const ours = /^@mulu\/(?<name>[^/]+)(?:\/(?<inside>.+))?$/.exec(specifier)?.groups;
  if (ours) {
    if (/^(?:src|dist)(?:\/|$)/.test(ours["inside"] ?? "")) return { messageId: "deep", data };
    if (ours["name"] === exampleWorld && room !== "packages/schema") {
      return room === "." || tests.test(file) ? null : { messageId: "example", data };
    }
    const allowed = mayImport[room];
    return !allowed || allowed.includes(ours["name"] ?? "") ? null : { messageId: "notAllowed", data };
  }
  const needsNode = specifier.startsWith("node:") || builtins.has(specifier);
  const inBrowser = browserSafe.includes(room) && !buildTools.test(file);
  return needsNode && inBrowser ? { messageId: "node", data } : null;
}

/** @type {import("eslint").Rule.RuleModule} */
const walls = {
  meta: {
    type: "problem",
    docs: { description: "Keep the walls between rooms" },
    schema: [],
    messages: {
      yaml: "“{{specifier}}”: code holds no catalog facts. Read compiled catalogs from @mulu/catalogs, not YAML.",
      relative: "“{{specifier}}” leaves {{room}}. Import the other room by its package name.",
      deep: "“{{specifier}}” reaches behind the package's exports. Import what its package.json exports.",
      notAllowed: "{{room}} may not import “{{specifier}}”. It may import of ours: {{allowed}}.",
      example: "“{{specifier}}” is the example world of the tests. Only tests import it.",
      node: "{{room}} also runs in a browser, so it must not import “{{specifier}}”.",
    },
  },
  create(context) {
    /** @param {import("estree").Node | null | undefined} source */
    const look = (source) => {
      if (source?.type !== "Literal" || typeof source.value !== "string") return;
      const hit = wallHit(context.filename, source.value);
      if (hit) context.report({ node: source, ...hit });
    };
    return {
      ImportDeclaration: (node) => {
        look(node.source);
      },
      ExportNamedDeclaration: (node) => {
        look(node.source);
      },
      ExportAllDeclaration: (node) => {
        look(node.source);
      },
      ImportExpression: (node) => {
        look(node.source);
      },
      /** @param {{ source: import("estree").Node }} node type of `import("x").Y` */
      TSImportType: (node) => {
        look(node.source);
      },
    };
  },
};

/** @type {import("eslint").ESLint.Plugin} */
export const muluPlugin = { meta: { name: "mulu" }, rules: { walls } };
