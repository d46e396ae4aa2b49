// @ts-check
/*
 * Bundles the desk for browsers (`src/desk/worker.ts`), with the schemas in it, so that nothing but the catalogs is
 * fetched once it runs. `mulu build` writes it beside the other modules of the site.
 */
import { fileURLToPath } from "node:url";

import { schemasAsked as schemas } from "@mulu/compiler";
import { build } from "esbuild";

const entry = [
  'import { provideSchemas } from "@mulu/compiler";',
  ...schemas.map((name, index) => `import s${index} from "@mulu/schema/schemas/authoring/${name}";`),
  `provideSchemas({ ${schemas.map((name, index) => `${JSON.stringify(name)}: s${index}`).join(", ")} });`,
  'import "./dist/desk/worker.js";',
].join("\n");

await build({
  stdin: { contents: entry, resolveDir: fileURLToPath(new URL("..", import.meta.url)), loader: "js" },
  outfile: fileURLToPath(new URL("../dist/desk.js", import.meta.url)),
  bundle: true,
  format: "esm",
  platform: "browser",
  target: "es2022",
  // Chinese as it is written: escaped, each character takes twice as many bytes.
  charset: "utf8",
  legalComments: "none",
  minify: true,
  logLevel: "warning",
});
