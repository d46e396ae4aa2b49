import type { PublishedDocument, Text } from "@mulu/schema";

import { exampleEnacted } from "../examples/procedures.js";
import { defineRule } from "../rule.js";
import type { Example, Violation } from "../rule.js";

/** 官方, but not 非官方. */
const claim = /(?<!非)官方/;

function* faults(document: PublishedDocument): Iterable<Violation> {
  if (document.documentKind === "edition" && document.nature === "official" && !document.publication) {
    yield fault(["nature"], {
      zh: "标为官方文本（nature: official），但没有写明官方公布的文号和网址",
      en: "is marked official, but number and address of the official publication are missing",
    });
  }
  if (document.official || document.nature === "official") return;
  if (document.documentKind === "edition" && claim.test(document.title.zh)) {
    yield fault(["title", "zh"], {
      zh: "名称自称官方，但不是官方文本",
      en: "calls itself official in its title, but is not",
    });
  }
  if ("provenance" in document && document.provenance.status === "official") {
    yield fault(["provenance", "status"], {
      zh: "来源标为官方（official），但所属版本不是官方文本",
      en: "claims an official source, but its edition is not official",
    });
  }
}

function fault(path: string[], what: Text): Violation {
  return { path, params: { fault: what } };
}

function example(publication: string | null): Example {
  const title = "{ zh: 示例公布版本, en: Example published edition }";
  return exampleEnacted({ title, nature: "official", publication });
}

/** Nothing here is official until number and address of the publication are recorded. */
export const unofficialLabel = defineRule({
  code: "PS-16",
  slug: "unofficial-label",
  title: { zh: "没有官方公布信息的不得称官方", en: "Nothing is called official without its official publication" },
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["edition", "entry", "measure", "list"],
  messages: { fault: ["fault"] },
  check: (document) => faults(document),
  examples: {
    pass: example("{ number: 示例〔2026〕1号, url: https://www.example.gov.cn/1, on: 2026-01-01 }"),
    fail: example(null),
  },
});
