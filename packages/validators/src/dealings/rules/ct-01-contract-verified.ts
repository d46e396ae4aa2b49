import { opinion2025 } from "../../cites.js";
import { part } from "../../say/messages.js";
import { regimes } from "../../settings.js";
import { exampleDealing } from "../examples.js";
import { defineDealingRule } from "../rule.js";

const isPrivate = part("isContractThatGovernment");
const unverified = part("wasNotVerifiedFirst");

export const contractVerified = defineDealingRule({
  code: "CT-01",
  slug: "contract-verified",
  since: regimes[2025],
  severity: "error",
  ground: "explicit",
  cites: opinion2025("17"),
  applies: ["contract"],
  messages: { fault: ["fault"] },
  parts: { isContractThatGovernment: [], wasNotVerifiedFirst: [] },
  *check({ concluded, verifiedOn, recordedOn }) {
    if (concluded === undefined) yield { path: ["concluded"], missing: "concluded" };
    else if (concluded === "privately") yield { path: ["concluded"], params: { fault: isPrivate } };
    else if (verifiedOn === undefined) yield { path: ["verifiedOn"], params: { fault: unverified } };
    else if (recordedOn === undefined) yield { path: ["recordedOn"], missing: "recordedOn" };
    else if (recordedOn < verifiedOn) yield { path: ["verifiedOn"], params: { fault: unverified } };
  },
  examples: {
    pass: exampleDealing("contract"),
    fail: exampleDealing("contract", { verifiedOn: undefined }),
  },
});
