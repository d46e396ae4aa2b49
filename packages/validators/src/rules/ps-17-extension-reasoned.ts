import { exampleDocket, exampleWindow } from "../examples/procedures.js";
import { defineRule } from "../rule.js";
import { part } from "../say/messages.js";

const unreasoned = part("hasNoReason");

const extension =
  "{ from: 2025-10-15, to: 2025-10-25, decided: 2025-10-08, reason: { zh: 示例：应请求, en: On request } }";

export const extensionReasoned = defineRule({
  code: "PS-17",
  slug: "extension-reasoned",
  severity: "error",
  ground: "engineering",
  cites: [],
  applies: ["docket"],
  messages: { fault: ["window", "to", "fault"] },
  parts: { hasNoReason: [], doesNotLeadOn: ["from", "before"], wasDecidedTooLate: ["decided", "before"] },
  *check({ windows = [] }) {
    for (const [index, { id, closes, extensions = [] }] of windows.entries()) {
      let before = closes;
      for (const [at, { from, to, decided, reason }] of extensions.entries()) {
        const path = ["windows", index, "extensions", at];
        const params = { window: id, to };
        if (reason === undefined) yield { path: [...path, "reason"], params: { ...params, fault: unreasoned } };
        if (from !== before || to <= before) {
          yield { path: [...path, "to"], params: { ...params, fault: part("doesNotLeadOn", { from, before }) } };
        } else if (decided > before) {
          const late = part("wasDecidedTooLate", { decided, before });
          yield { path: [...path, "decided"], params: { ...params, fault: late } };
        }
        before = to;
      }
    }
  },
  examples: {
    pass: exampleDocket(exampleWindow({ extensions: `[${extension}]` })),
    fail: exampleDocket(exampleWindow({ extensions: `[${extension.replace(/, reason: .*/, " }")}]` })),
  },
});
