import { wordsIn } from "@mulu/schema";

/** The page of tables: a table is handed to the desk beside the page, and what comes of it is shown. Nothing is sent. */
import type { DeskFile, DeskRequest, ImportView } from "@mulu/schema";
import { sheetLimits, tableExtension, UnreadableTable } from "@mulu/spreadsheet";

import { comparisonParts } from "./desk-comparison.js";
import { checkParts, findingParts, importParts } from "./desk-findings.js";
import { DeskLink, Refused } from "./desk-link.js";
import { Answers, questionParts } from "./desk-questions.js";
import { find, findA, make } from "./dom.js";
import { chineseDay } from "./window-today.js";
import { desk as words, locale } from "./words.js";

interface Data {
  engine: string;
  catalogs: string;
  parts: readonly string[];
  regions: readonly (readonly [code: string, editions: readonly (readonly [id: string, title: string])[]])[];
}

const proposerFields = ["proposer", "lead", "why", "provenance"] as const;

class DeskPage {
  private readonly data: Data;
  private readonly link: DeskLink;
  private readonly answers = new Answers();
  private readonly status: HTMLElement;
  private readonly region: HTMLSelectElement;
  private readonly into: HTMLSelectElement;
  private readonly file: HTMLInputElement;
  private readonly rooms: Readonly<
    Record<"summary" | "questions" | "findings" | "check" | "compare" | "take", HTMLElement>
  >;
  private readonly proposer: Readonly<Record<string, HTMLInputElement>>;
  private table: { name: string; bytes: Uint8Array<ArrayBuffer> } | undefined;
  /** A file of answers that was brought with the table. */
  private brought: string | undefined;
  /** Counts readings, so that what an earlier one says later is not shown. */
  private reading = 0;

  constructor(private readonly form: HTMLFormElement) {
    this.data = JSON.parse(find(form, "script").textContent) as Data;
    this.link = new DeskLink(this.data.engine);
    this.status = find(form, "[role=status]");
    this.region = findA(HTMLSelectElement, form, "[name=region]");
    this.into = findA(HTMLSelectElement, form, "[name=into]");
    this.file = findA(HTMLInputElement, form, "[name=file]");
    const rooms = ["summary", "questions", "findings", "check", "compare", "take"].map((name) => [
      name,
      make("section"),
    ]);
    this.rooms = Object.fromEntries(rooms) as DeskPage["rooms"];
    this.proposer = Object.fromEntries(proposerFields.map((name) => [name, make("input", { type: "text" })]));
    const date = findA(HTMLInputElement, form, "[name=verified]");
    if (date.value === "") date.value = chineseDay(Date.now());
    this.listen();
  }

  private listen(): void {
    this.region.addEventListener("change", () => this.showEditions());
    this.into.addEventListener("change", () => void this.read());
    this.showEditions();
    find(this.form, "[data-act=choose]").addEventListener("click", () => this.file.click());
    this.file.addEventListener("change", () => {
      void this.bring([...(this.file.files ?? [])]);
      this.file.value = "";
    });
    const zone = find(this.form, "[data-part=zone]");
    zone.addEventListener("dragover", (event) => {
      event.preventDefault();
      zone.dataset["over"] = "";
    });
    zone.addEventListener("dragleave", () => delete zone.dataset["over"]);
    zone.addEventListener("drop", (event) => {
      event.preventDefault();
      delete zone.dataset["over"];
      void this.bring([...(event.dataTransfer?.files ?? [])]);
    });
    this.form.addEventListener("submit", (event) => event.preventDefault());
  }

  private showEditions(): void {
    const [, editions = []] = this.data.regions.find(([code]) => code === this.region.value) ?? [];
    this.into.replaceChildren(...editions.map(([id, title]) => make("option", { value: id }, title)));
  }

  /** Takes what was dropped or chosen: a table, and beside it a file of answers. */
  private async bring(files: readonly File[]): Promise<void> {
    const answers = files.find(({ name }) => name.endsWith(".yaml"));
    if (answers) this.brought = await answers.text();
    const tables = files.filter((file) => file !== answers);
    const [table] = tables;
    const refusal = table ? refusalOf(table) : this.table ? undefined : words.noTable;
    if (refusal !== undefined) {
      this.say(refusal, "error");
      return;
    }
    if (table) this.table = { name: table.name, bytes: new Uint8Array(await table.arrayBuffer()) };
    if (table && tables.length > 1) this.say(words.twoTables(table.name));
    await this.read();
  }

  /** Reads the table that was brought, and checks it. What goes wrong leaves all that was shown and answered. */
  private async read(): Promise<void> {
    const { table } = this;
    if (!table) return;
    this.reading += 1;
    const reading = this.reading;
    const isCurrent = (): boolean => reading === this.reading;
    const into = this.into.value;
    await this.attempt(async () => {
      if (!this.link.isRunning) this.say(words.loading);
      await this.open(into);
      if (isCurrent()) this.say(words.reading(table.name));
      const view = await this.link.ask("take", { request: this.request(table, into) });
      if (!isCurrent()) return;
      this.showImport(view);
      this.say(words.checking);
      const check = await this.link.ask("check", {});
      if (!isCurrent()) return;
      const isEmpty = view.created + view.changed === 0;
      this.rooms.check.replaceChildren(
        ...present(checkParts(check)),
        isEmpty ? make("p", {}, words.nothingToCheck) : "",
      );
      this.say(words.done(table.name));
    });
  }

  private request(table: Pick<DeskRequest, "name" | "bytes">, into: string): DeskRequest {
    return {
      ...table,
      into,
      update: findA(HTMLInputElement, this.form, "[name=update]").checked,
      verified: findA(HTMLInputElement, this.form, "[name=verified]").value,
      given: this.answers.all(),
      ...(this.brought === undefined ? {} : { answers: this.brought }),
    };
  }

  private async open(edition: string): Promise<void> {
    const province = /^local\/(\d{2})/.exec(edition)?.[1] ?? "";
    const parts = ["common", province].filter((part) => this.data.parts.includes(part));
    const addressed = parts.map((part) => new URL(`${this.data.catalogs}${part}.json.gz`, location.href).href);
    await this.link.ask("open", { parts: addressed, language: locale });
  }

  private showImport(view: ImportView): void {
    this.rooms.summary.replaceChildren(...importParts(view));
    const again = (): void => {
      void this.read().then(() => this.rooms.questions.querySelector("h3")?.focus());
    };
    const save = (text: string): void => keep({ name: "import.yaml", type: "application/yaml", content: text });
    this.rooms.questions.replaceChildren(...questionParts(view, this.answers, { again, save }));
    this.rooms.findings.replaceChildren(...present(findingParts(view)));
    this.rooms.check.replaceChildren();
    this.rooms.compare.replaceChildren(...this.compareParts(view));
    this.rooms.take.replaceChildren(...this.takeParts(view));
    find(this.form, "[data-part=results]").replaceChildren(...Object.values(this.rooms));
  }

  /** Editions of the same kind of catalog in the region and the whole country, the edition itself first. */
  private compareParts({ edition }: ImportView): HTMLElement[] {
    const kind = edition.split("/").at(-2);
    const editions = this.data.regions
      .filter(([code]) => code === "" || edition.startsWith(`local/${code}/`))
      .flatMap(([, all]) => all)
      .filter(([id]) => id.split("/").at(-2) === kind);
    const own = editions.find(([id]) => id === edition);
    const options = [
      ...(own ? [make("option", { value: own[0] }, words.itself(own[1]))] : []),
      ...editions.filter(([id]) => id !== edition).map(([value, title]) => make("option", { value }, title)),
    ];
    const choice = make("select", { id: "desk-compare" }, ...options);
    const result = make("div", { "data-part": "row" });
    const run = this.button(words.run, "compare", async () => {
      this.say(words.comparing);
      result.replaceChildren(...comparisonParts(await this.link.ask("compare", { edition: choice.value })));
      this.say("");
    });
    return [
      make("h3", {}, words.compare),
      make("p", { "data-part": "row" }, make("label", { for: "desk-compare" }, words.compareWith), choice, run),
      result,
    ];
  }

  private takeParts({ command }: ImportView): HTMLElement[] {
    const file = (ask: "patch" | "zip" | "table"): HTMLElement =>
      make(
        "div",
        {},
        this.button(words[ask], ask, () => this.write(this.link.ask(ask, {}))),
        make("small", {}, words[`${ask}Text`]),
      );
    const fields = proposerFields.map((name) => {
      const input = this.proposer[name];
      input?.setAttribute("id", `desk-${name}`);
      return make("p", {}, make("label", { for: `desk-${name}` }, words.proposer[name]), input);
    });
    const proposer = (): Record<string, string> =>
      Object.fromEntries(Object.entries(this.proposer).map(([name, { value }]) => [name, value]));
    return [
      make("h3", {}, words.take),
      make("p", {}, words.takeText),
      make("div", { "data-part": "take" }, file("patch"), file("zip"), file("table")),
      make("h4", {}, words.proposal),
      make("p", {}, words.proposalText),
      make("div", { "data-part": "proposer" }, ...fields),
      make(
        "p",
        { "data-part": "buttons" },
        this.button(words.proposal, "text", () => this.write(this.link.ask("text", { proposer: proposer() }))),
      ),
      make("p", {}, words.command),
      make("pre", { tabindex: "0" }, make("code", {}, command)),
    ];
  }

  private button(text: string, act: string, run: () => Promise<void>): HTMLElement {
    const button = make("button", { type: "button", "data-act": act }, text);
    button.addEventListener("click", () => void this.attempt(run));
    return button;
  }

  private async write(file: Promise<DeskFile>): Promise<void> {
    this.say(words.making);
    const made = await file;
    keep(made);
    this.say(words.made(made.name));
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (error instanceof Refused) this.say(wordsIn(error.text, locale), "error");
      else this.fail();
    }
  }

  private fail(): void {
    this.say(words.failed, "error");
    if (!this.table) return;
    const again = make("button", { type: "button", "data-act": "retry" }, words.again);
    again.addEventListener("click", () => void this.read());
    this.status.append(again);
  }

  private say(text: string, tone?: "error"): void {
    this.status.replaceChildren(text === "" ? "" : make("p", { "data-tone": tone }, text));
  }
}

/** Why a file is not read, as far as its name and size tell. */
function refusalOf({ name, size }: File): string | undefined {
  try {
    tableExtension(name);
  } catch (error) {
    if (error instanceof UnreadableTable) return wordsIn(error.text, locale);
    throw error;
  }
  const limit = sheetLimits.fileBytes;
  return size > limit ? words.tooBig(name, limit / 1_000_000) : undefined;
}

const present = (parts: readonly (HTMLElement | undefined)[]): HTMLElement[] =>
  parts.filter((each) => each !== undefined);

/** Hands a file to the reader; it comes from the memory of the page. */
function keep({ name, type, content }: DeskFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = make("a", { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

new DeskPage(findA(HTMLFormElement, document, "form[data-desk]"));
