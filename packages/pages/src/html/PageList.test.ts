import { describe, expect, it } from "vitest";

import { listed } from "./PageList.js";

describe("the pages that a long list names", () => {
  it("are all of them while they are few", () => {
    expect(listed(3, 40)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  });

  it.each([41, 400, 2000, 10_000])(
    "of %d pages are few, and each page leads to the next, the last and the first",
    (count) => {
      for (const current of [1, 2, Math.ceil(count / 2), count - 1, count]) {
        const numbers = listed(current, count);
        expect(numbers.length).toBeLessThan(30);
        for (const page of [1, count, current, Math.min(count, current + 1), Math.max(1, current - 1)]) {
          expect(numbers).toContain(page);
        }
      }
    },
  );
});
