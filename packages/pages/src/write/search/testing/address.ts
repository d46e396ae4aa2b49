import { createHash } from "node:crypto";

/** An address that begins so and ends a part of the index. */
export function addressEndingPart(start: string): string {
  for (let number = 0; ; number += 1) {
    const url = `${start}${String(number)}/`;
    if (createHash("sha256").update(url).digest()[0] === 0) return url;
  }
}
