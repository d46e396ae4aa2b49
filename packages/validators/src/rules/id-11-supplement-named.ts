import { exampleFile } from "../examples/files.js";
import { defineRule } from "../rule.js";

const path = "local/370000/information/ex-draft/edition.yaml";

function draft(supplements: string | null): Readonly<Record<string, string>> {
  const title = "{ zh: 示例补充目录（草案）, en: Example supplement (draft) }";
  return { [path]: exampleFile("edition", { title, nature: "draft", supplements }) };
}

/** The catalogs that have a national base. */
const supplemented = /^local\/\d{6}\/(?:information|measures)$/;

/**
 * A local catalog or list of measures supplements a national one. Without its name nothing is compared with the base:
 * the rules on supplements would find nothing wrong because they look at nothing.
 */
export const supplementNamed = defineRule({
  code: "ID-11",
  slug: "supplement-named",
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["edition"],
  messages: { fault: ["national"] },
  *check({ concept, supplements }) {
    if (supplements !== undefined || !supplemented.test(concept)) return;
    const national = concept.replace(/^local\/\d{6}/, "national");
    yield { path: ["supplements"], missing: "supplements", params: { national } };
  },
  examples: { pass: draft("national/information"), fail: draft(null) },
});
