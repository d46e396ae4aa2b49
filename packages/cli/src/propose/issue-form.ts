import type { CatalogSet } from "@mulu/engine";
import type { Text } from "@mulu/schema";
import { writeXlsx } from "@mulu/spreadsheet";

import { forms } from "./questions.js";
import { answerHead } from "./read-form.js";
import type { FormKind, FormQuestion } from "./questions.js";
import { say } from "../words/say.js";

const both = ({ zh, en }: Text): string => `${zh} / ${en}`;
/** A text as YAML on one line: JSON is. */
const quoted = (text: string): string => JSON.stringify(text);

const heads: Readonly<Record<FormKind, { name: Text; description: string; labels: readonly string[] }>> = {
  entry: {
    name: say("proposal-catalog-entry"),
    description: "新增、修改或者删除公共信用信息目录的条目",
    labels: ["kind:entry", "stage:proposal"],
  },
  measure: {
    name: say("proposal-measure"),
    description: "新增、修改或者删除失信惩戒措施",
    labels: ["kind:measure", "stage:proposal"],
  },
  supplement: {
    name: say("proposal-local-supplement"),
    description: "地方补充目录或者补充清单",
    labels: ["kind:local-supplement", "stage:proposal"],
  },
};

const types: Readonly<Record<FormQuestion["form"], string>> = {
  line: "input",
  lines: "textarea",
  one: "dropdown",
  some: "dropdown",
};

function optionsOf(set: CatalogSet, { options, vocabulary }: FormQuestion): readonly Text[] {
  if (vocabulary === undefined) return options ?? [];
  return (set.vocabulary(vocabulary)?.values ?? []).map(({ title }) => title);
}

function fieldOf(set: CatalogSet, question: FormQuestion): string {
  const { id, label, form, help, placeholder, isRequired } = question;
  const choices = form === "one" || form === "some" ? optionsOf(set, question) : [];
  // A vocabulary that the catalogs lack leaves nothing to choose: then it is written.
  const type = choices.length === 0 && types[form] === "dropdown" ? "input" : types[form];
  const lines = [
    `  - type: ${type}`,
    `    id: ${id}`,
    "    attributes:",
    `      label: ${quoted(both(label))}`,
    ...(help === undefined ? [] : [`      description: ${quoted(`${help.zh} ${help.en}`)}`]),
    ...(placeholder === undefined ? [] : [`      placeholder: ${quoted(placeholder)}`]),
    ...(form === "some" && type === "dropdown" ? ["      multiple: true"] : []),
    ...(type === "dropdown" ? ["      options:", ...choices.map((each) => `        - ${quoted(both(each))}`)] : []),
    // A whole table may stand in place of the columns: `mulu propose` asks for one or the other.
    ...(isRequired && question.asks === "docket" ? ["    validations:", "      required: true"] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** The form of a forge that asks all that a proposal of a kind needs. */
export function issueForm(set: CatalogSet, kind: FormKind): string {
  const { name, description, labels } = heads[kind];
  return `# 由 mulu propose --blank ${kind} 写成，请改 packages/cli/src/propose/questions.ts。/ Written by mulu propose --blank ${kind}.
name: ${quoted(both(name))}
description: ${quoted(description)}
title: "提案："
labels: [${labels.map(quoted).join(", ")}]
body:
  - type: markdown
    attributes:
      value: |
        本仓库不是官方发布渠道：合并一项提案只是记录，不产生法律效力。不知道的可以不填，或者写“未知”，不要猜测。
        This repository is not an official channel: merging a proposal records it and makes no law. Leave out what is not known; never guess.
${forms[kind].map((each) => fieldOf(set, each)).join("")}  - type: checkboxes
    id: confirm
    attributes:
      label: ${quoted(both(say("confirmation")))}
      options:
        - label: ${quoted(both(say("confirm-no-person")))}
          required: true
        - label: ${quoted(both(say("confirm-no-legal-text")))}
          required: true
`;
}

/** The same as a sheet to fill in: a question a row, the answer beside it. */
export async function blankSheet(set: CatalogSet, kind: FormKind): Promise<Uint8Array> {
  const rows = forms[kind].map((question) => {
    const choices = optionsOf(set, question).map(({ zh }) => zh);
    const notes = [
      ...(question.isRequired ? ["必填"] : []),
      ...(choices.length === 0 ? [] : [`可写：${choices.join("、")}`]),
      ...(question.help === undefined ? [] : [question.help.zh]),
      ...(question.placeholder === undefined ? [] : [`例：${question.placeholder}`]),
    ];
    return [question.label.zh, "", notes.join("；")];
  });
  return writeXlsx({ name: "提案表单", header: [heads[kind].name.zh, answerHead, "说明"], rows });
}
