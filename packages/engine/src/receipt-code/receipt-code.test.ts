import { createHash } from "node:crypto";

import { describe, expect, it } from "vitest";

import { receiptDigest } from "./receipt-code.js";

describe("the digest of a receipt code", () => {
  const code = "7K3M-Q9XF-02VD-1TRB";

  it("is the same however the code is typed", () => {
    for (const typed of [" 7k3m q9xf 02vd 1trb ", "７Ｋ３Ｍ－Ｑ９ＸＦ－０２ＶＤ－１ＴＲＢ", "7K3M—Q9XF—O2VD—lTRB"]) {
      expect(receiptDigest(typed)).toBe(receiptDigest(code));
    }
  });

  it("is another for another code, and SHA-256 as anybody can make it", () => {
    expect(receiptDigest("7K3M-Q9XF-02VD-1TRC")).not.toBe(receiptDigest(code));
    const hex = createHash("sha256").update("mulu comment receipt\n7K3MQ9XF02VD1TRB").digest("hex");
    expect(receiptDigest(code)).toBe(`sha256:${hex}`);
  });
});
