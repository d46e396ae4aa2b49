import { rmSync } from "node:fs";
import { join } from "node:path";

import { exampleWorld } from "@mulu/validators";
import { describe, expect, it } from "vitest";

import { createProgram } from "../program.js";
import { usePublishedSandbox } from "../testing/published.js";

const sandbox = usePublishedSandbox();
const { put, mulu, publish, stating, add, path, commit, git, changeset, lockText } = sandbox;
const agency = "organizations/ex-agency";

describe("mulu verify --base", () => {
  it.each(["no-such-revision", "--output=x"])("says that %s is no revision", async (base) => {
    await mulu("verify", "--update");
    git("init");
    const { code, err } = await mulu("verify", `--base=${base}`);
    expect(code).toBe(2);
    expect(err).toContain(base);
  });

  it("says that there is no repository", async () => {
    await mulu("verify", "--update");
    const { code, err } = await mulu("verify", "--base", "main");
    expect(code).toBe(2);
    expect(err).toContain("git");
  });

  it("asks for a changeset, and for one of the right level", async () => {
    await publish();
    expect((await mulu("verify", "--base", "base")).code).toBe(0);

    add("ex-new");
    commit();
    expect((await mulu("verify", "--base", "base")).out).toContain("没有变更集");

    stating("patch");
    commit();
    expect((await mulu("verify", "--base", "base")).out).toContain("应为 minor");

    stating("minor");
    commit();
    expect((await mulu("verify", "--base", "base")).out).not.toContain("PS-09");
  });

  it.each(["untracked", "staged"])("takes in what is %s only", async (how) => {
    await publish();
    add("ex-new");
    if (how === "staged") git("add", "-A");
    expect((await mulu("verify", "--base", "base")).out).toContain("没有变更集");
    stating("patch");
    expect((await mulu("verify", "--base", "base")).out).toContain("应为 minor");
  });

  it("takes in a file that was changed and not committed, and one that was removed", async () => {
    await publish();
    put("instruments/ex-law.yaml", `${exampleWorld["instruments/ex-law.yaml"] ?? ""}# 说明\n`);
    expect((await mulu("verify", "--base", "base")).out).toContain("没有变更集");
    rmSync(path(`${agency}.yaml`));
    stating("patch");
    expect((await mulu("verify", "--base", "base")).out).toContain("应为 major");
  });

  it("is not content with a changeset that was removed", async () => {
    stating("major");
    await publish();
    rmSync(join(sandbox.cwd, ".changeset/plain-words.md"));
    add("ex-new");
    expect((await mulu("verify", "--base", "base")).out).toContain("没有变更集");
  });

  it("asks the lock of the base for what is gone, whatever became of the lock and whatever the level", async () => {
    await publish();
    rmSync(path(`${agency}.yaml`));
    stating("major");
    put("published.lock.json", lockText().replaceAll(`"${agency}",`, "").replaceAll(`"${agency}"`, ""));
    commit();
    const { code, out } = await mulu("verify", "--base", "base");
    expect(code).toBe(1);
    expect(out).toContain(`PS-11  catalogs/${agency}.yaml`);
  });

  it("finds a deletion of what the base had and never locked", async () => {
    await publish();
    add("ex-new");
    commit();
    git("tag", "--force", "base");
    rmSync(path("organizations/ex-new.yaml"));
    stating("patch");
    const { out } = await mulu("verify", "--base", "base");
    expect(out).toMatch(/PS-11.*ex-new/);
    expect(out).toContain("应为 major");
  });

  it("finds a lock that holds less than that of the base", async () => {
    await publish();
    put("published.lock.json", '{"ids":{},"editions":{}}');
    const { code, out } = await mulu("verify", "--base", "base");
    expect(code).toBe(1);
    expect(out).toContain("LOCK-01");
  });

  it("asks the same inside the folder of the catalogs", async () => {
    await publish();
    add("ex-new");
    let out = "";
    const write = (text: string): void => void (out += text);
    const cwd = join(sandbox.cwd, "catalogs");
    const program = createProgram({ out: write, err: write, colour: false, language: "zh", cwd });
    expect(await program.run(["verify", "--catalogs", ".", "--base", "base"])).toBe(1);
    expect(out).toContain("没有变更集");
  });

  it("lists what changed in published documents, and asks for the level of its kind", async () => {
    await publish();
    const law = exampleWorld["instruments/ex-law.yaml"] ?? "";
    stating("patch");
    put("instruments/ex-law.yaml", law.replace(/en: [^,}]+/, "en: Another title"));
    const wording = await mulu("verify", "--base", "base");
    expect(wording.code).toBe(0);
    expect(wording.out).toMatch(/patch {2}文字、译文 {2}instruments\/ex-law title\.en：.* → Another title/);

    const distrusted = law.replace("confidence: high", "confidence: low");
    put("instruments/ex-law.yaml", distrusted);
    commit();
    git("tag", "--force", "base");
    put("instruments/ex-law.yaml", law);
    stating("patch");
    const raised = await mulu("verify", "--base", "base");
    expect(raised.code).toBe(1);
    expect(raised.out).toContain("minor  来源状态或者可信度提高");
    const json = JSON.parse((await mulu("verify", "--base", "base", "--json")).out) as { changes: { kind: string }[] };
    expect(json.changes).toMatchObject([{ kind: "raised", id: "instruments/ex-law", before: "low", after: "high" }]);
  });

  it("takes a file that is no changeset for a call that is wrong", async () => {
    await publish();
    add("ex-new");
    changeset("没有开头");
    commit();
    const { code, err } = await mulu("verify", "--base", "base");
    expect(code).toBe(2);
    expect(err).toContain("plain-words.md");
  });
});
