import { build } from "esbuild";
import { fileURLToPath } from "node:url";

/** The runtime of the record validators as one ES module without imports. */
export async function bundleRuntime(): Promise<string> {
  const result = await build({
    stdin: {
      contents: 'export * from "./runtime.js";',
      resolveDir: fileURLToPath(new URL(".", import.meta.url)),
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    // A neutral platform looks into packages by "exports" alone, which not every package of the rules has.
    mainFields: ["module", "main"],
    target: "es2022",
    legalComments: "none",
    // White space goes because esbuild's comments name paths of the machine it runs on.
    minifyWhitespace: true,
    logLevel: "silent",
  });
  const [output] = result.outputFiles;
  if (!output) throw new Error("esbuild gave no output for the runtime of the record validators");
  return output.text;
}
