import { wordsIn } from "@mulu/schema";
import type { Finding } from "@mulu/schema";

import type { Messages } from "../messages/index.js";
import type { Trial } from "../model/page.js";
import { copyOf, fill, find, findA } from "./dom.js";
import type { Question, Reply } from "./try-messages.js";
import { locale, trying as words } from "./words.js";

/** How long a check may take once it is loaded, in milliseconds. */
const longest = 2000;

interface Data extends Trial {
  name: string;
  engine: string;
  /** Address of the script that runs the check beside the page. */
  worker: string;
  /** Address below which each rule has its page. */
  rules: string;
  severity: Messages["pages"]["common"]["severity"];
  verdict: Messages["pages"]["common"]["verdict"];
}

/** A box in which a reader tries a rule. */
class Box {
  private readonly data: Data;
  private files: Record<string, string>;
  private name: string;
  private readonly text: HTMLTextAreaElement;
  private readonly status: HTMLElement;
  private worker: Worker | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly form: HTMLFormElement) {
    this.data = JSON.parse(find(form, "script").textContent) as Data;
    this.files = { ...this.data.files };
    this.name = this.data.name;
    this.text = findA(HTMLTextAreaElement, form, "textarea");
    this.status = find(form, "[role=status]");
    this.text.addEventListener("input", () => (this.files[this.name] = this.text.value));
    form.querySelector<HTMLSelectElement>("select[name=file]")?.addEventListener("change", (event) => {
      this.turnTo((event.currentTarget as HTMLSelectElement).value);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.run();
    });
  }

  private turnTo(name: string): void {
    this.name = name;
    this.text.value = this.files[name] ?? "";
    const label = this.form.querySelector(`label[for="${this.text.id}"]`);
    if (label) label.textContent = words.content(name);
  }

  private run(): void {
    this.say(words.running);
    this.stopAt(undefined);
    this.worker ??= this.begin();
    this.worker.postMessage({
      engine: new URL(this.data.engine, location.href).href,
      files: this.files,
      ...(this.data.dealing && { dealing: { ...this.data.dealing, ...this.place() } }),
    } satisfies Question);
  }

  private place(): { region: string; date: string } {
    const value = (name: string): string => findA(HTMLInputElement, this.form, `input[name=${name}]`).value;
    return { region: value("region"), date: value("date") };
  }

  private begin(): Worker {
    const made = new Worker(this.data.worker, { type: "module" });
    made.addEventListener("message", ({ data }: MessageEvent<Reply>) => this.hear(data));
    made.addEventListener("error", () => this.end(words.failed));
    return made;
  }

  private hear(reply: Reply): void {
    if (reply.state === "started") this.stopAt(longest);
    else if (reply.state === "failed") this.end(words.failed);
    else {
      this.stopAt(undefined);
      const { answer, findings } = reply;
      this.say(answer === undefined ? words.found(findings.length) : words.answers[answer], findings);
    }
  }

  /** A worker that failed or went on too long is let go; the next check begins with a new one. */
  private end(text: string): void {
    this.stopAt(undefined);
    this.worker?.terminate();
    this.worker = undefined;
    this.say(text);
  }

  private stopAt(milliseconds: number | undefined): void {
    clearTimeout(this.timer);
    if (milliseconds !== undefined) this.timer = setTimeout(() => this.end(words.tooLong), milliseconds);
  }

  private say(text: string, findings: readonly Finding[] = []): void {
    const line = document.createElement("p");
    line.textContent = text;
    const list = copyOf(findA(HTMLTemplateElement, this.form, "template"));
    const blank = list.firstElementChild as HTMLElement;
    fill(
      list,
      findings.map((finding) => this.findingElement(blank.cloneNode(true) as HTMLElement, finding)),
    );
    this.status.replaceChildren(line, ...(findings.length === 0 ? [] : [list]));
  }

  private findingElement(element: HTMLElement, finding: Finding): HTMLElement {
    const { rule, severity, verdict, message, hint, range } = finding;
    element.dataset["tone"] = verdict === "cannot-say" ? "unknown" : severity;
    const [verdictText, severityText] = element.querySelectorAll("span");
    if (verdictText) verdictText.textContent = this.data.verdict[verdict];
    if (verdict === "cannot-say") severityText?.remove();
    else if (severityText) severityText.textContent = this.data.severity[severity];
    const link = findA(HTMLAnchorElement, element, "a");
    link.href = `${this.data.rules}${rule}/`;
    link.textContent = range ? `${rule} ${String(range.start.line)}:${String(range.start.column)}` : rule;
    const [, said, advice] = element.querySelectorAll("p");
    if (said) said.textContent = wordsIn(message, locale);
    if (hint === undefined) advice?.remove();
    else if (advice) advice.textContent = wordsIn(hint, locale);
    return element;
  }
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-try]")) new Box(form);
