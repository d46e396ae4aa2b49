import { build } from "esbuild";
import { fileURLToPath } from "node:url";

import { schemasAsked as schemaFiles } from "../structure/accept-name.js";

/** The schemas are part of the bundle: nothing is fetched once it runs. */
const entry = [
  'import { provideSchemas } from "../structure/schemas.js";',
  ...schemaFiles.map((name, index) => `import s${index} from "@mulu/schema/schemas/authoring/${name}";`),
  `provideSchemas({ ${schemaFiles.map((name, index) => `${JSON.stringify(name)}: s${index}`).join(", ")} });`,
  'export { tryDealing, tryFiles } from "../try/try.js";',
].join("\n");

/** The check as one module for the browser, for the boxes of the site in which one tries a rule. */
export async function bundleTry(): Promise<string> {
  const result = await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(new URL(".", import.meta.url)), loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    legalComments: "none",
    minify: true,
    logLevel: "silent",
  });
  const [output] = result.outputFiles;
  if (!output) throw new Error("esbuild gave no output for the check in the browser");
  return output.text;
}
