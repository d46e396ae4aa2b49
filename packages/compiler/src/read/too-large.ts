import type { Finding } from "@mulu/schema";

import { structuralCodes } from "../codes.js";
import { toFinding } from "../fault.js";
import { say } from "../words/say.js";
import { limits } from "./limits.js";

/** A file beyond the size limit; it was not parsed. */
export function tooLarge(file: string, bytes: number): Finding {
  const isComments = file.endsWith(".ndjson");
  const size = megabytes(bytes);
  const limit = megabytes(isComments ? limits.commentBytes : limits.fileBytes);
  return toFinding({
    code: structuralCodes.tooLarge,
    file,
    ...say(isComments ? "comments-too-large" : "too-large", { size, limit }),
  });
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 100_000) / 10);
}
