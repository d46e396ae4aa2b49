/** Runs the check beside the page, so that no text can make the page stand still. */
import type { Answer, Question, Reply, Result } from "./try-messages.js";
import type { Finding } from "@mulu/schema";

/** The check as the compiler bundles it for the browser. */
interface Bundle {
  tryFiles(files: Question["files"]): Finding[];
  tryDealing(trial: { kind: string; text: string; region: string; date: string; files: Question["files"] }): {
    answer: Answer;
    findings: Finding[];
  };
}

function without(files: Question["files"], name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([each]) => each !== name));
}

function run(bundle: Bundle, { files, dealing }: Question): Result {
  if (!dealing) return { findings: bundle.tryFiles(files) };
  const { name, ...rest } = dealing;
  return bundle.tryDealing({ ...rest, text: files[name] ?? "", files: without(files, name) });
}

const reply = (message: Reply): void => self.postMessage(message);

self.addEventListener("message", ({ data }: MessageEvent<Question>) => {
  void (async () => {
    try {
      const bundle = (await import(data.engine)) as Bundle;
      reply({ state: "started" });
      reply({ state: "done", ...run(bundle, data) });
    } catch {
      reply({ state: "failed" });
    }
  })();
});
