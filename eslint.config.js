import eslint from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

import { determinism, listsOfAnyLength, namedExports } from "./lint/determinism.js";
import { muluPlugin } from "./lint/walls.js";

const tests = ["**/*.test.ts", "**/*.test.tsx", "**/*.test-d.ts", "**/testing/**"];
const scripts = ["**/*.js", "**/*.mjs", "**/*.cjs"];

export default defineConfig(
  globalIgnores([
    "**/dist/",
    "**/node_modules/",
    "**/coverage/",
    "**/.turbo/",
    "**/.docusaurus/",
    "**/.test-results/",
    "docs/build/",
    "docs/.shell/",
    "docs/static/",
    "catalogs/",
    "packages/schema/schemas/",
    "packages/*/src/generated/",
  ]),
  {
    files: ["**/*.ts", "**/*.tsx", ...scripts],
    plugins: { mulu: muluPlugin },
    extends: [eslint.configs.recommended, tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" },
    rules: {
      "mulu/walls": "error",
      "no-restricted-syntax": ["error", ...namedExports, ...listsOfAnyLength],
      "max-lines": ["error", 300],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/max-params": ["error", { max: 3 }],
      eqeqeq: "error",
      // A kind, a state or a code that is added later is met wherever each is told apart. A default says: all others alike.
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/dot-notation": ["error", { allowIndexSignaturePropertyAccess: true }],
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
    },
  },
  {
    files: ["packages/{schema,engine,validators,spreadsheet,compiler}/src/**/*.ts"],
    ignores: tests,
    rules: { "no-restricted-syntax": ["error", ...namedExports, ...listsOfAnyLength, ...determinism] },
  },
  {
    // Index signatures instead of Record: the JSON Schema generator turns Record<`…`> into a type nothing fits.
    files: ["packages/schema/src/model/**/*.ts"],
    rules: { "@typescript-eslint/consistent-indexed-object-style": "off" },
  },
  {
    // A test reads like a specification: one describe may be longer than a screen.
    files: tests,
    rules: {
      "max-lines-per-function": "off",
      "@typescript-eslint/max-params": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
    },
  },
  {
    // Docusaurus and tool configurations are loaded through their default export; style sheets have no other.
    files: ["**/*.config.{ts,js,mjs}", "docs/**/*.{ts,tsx}", "**/css-modules.d.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  { files: scripts, extends: [tseslint.configs.disableTypeChecked] },
  {
    files: scripts,
    languageOptions: {
      globals: { process: "readonly", console: "readonly", URL: "readonly", Buffer: "readonly", fetch: "readonly" },
    },
  },
);
