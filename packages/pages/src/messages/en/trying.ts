import type { Messages } from "../zh/index.js";

export const trying: Messages["trying"] = {
  heading: "Try it",
  text: "Change the text below and see what the rules say. The check runs in your browser; nothing is sent.",
  file: "File",
  content: (name) => `Content of ${name}`,
  region: "Region code",
  date: "Date",
  run: "Check",
  running: "Checking…",
  failed: "The check could not be loaded. Look at the connection and try again; your text is still here.",
  tooLong: "The check took too long and was stopped. Try a shorter text.",
  found: (count) => (count === 0 ? "Nothing found." : `${String(count)} found:`),
  answers: { allowed: "Allowed.", "not-allowed": "Not allowed:", "cannot-say": "Nothing can be said:" },
};
