import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Root of the real repository. */
export const projectRoot = join(import.meta.dirname, "..", "..", "..", "..");

/** A throw-away git repository with this project's own packages and changesets configuration, but no changesets. */
export class TemporaryRepository {
  readonly root = mkdtempSync(join(tmpdir(), "mulu-changelog-"));

  constructor() {
    const packages = readdirSync(join(projectRoot, "packages")).map((name) => `packages/${name}/package.json`);
    const manifests = [
      "package.json",
      ".changeset/config.json",
      "catalogs/package.json",
      "docs/package.json",
      "lint/package.json",
      ...packages,
    ];
    for (const file of manifests.filter((name) => existsSync(join(projectRoot, name)))) this.copy(file);
    this.copy("catalogs/vocabularies/consultee-groups.yaml");
    this.copy("catalogs/vocabularies/comment-dispositions.yaml");
    this.copy("catalogs/organizations/ndrc.yaml");
    symlinkSync(join(projectRoot, "node_modules"), join(this.root, "node_modules"), "dir");
    this.write(".gitignore", "node_modules\n");
    this.git("init", "--quiet", "--initial-branch=main");
  }

  private copy(file: string): void {
    mkdirSync(dirname(join(this.root, file)), { recursive: true });
    cpSync(join(projectRoot, file), join(this.root, file));
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.root, file)), { recursive: true });
    writeFileSync(join(this.root, file), text);
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), "utf8");
  }

  has(file: string): boolean {
    return existsSync(join(this.root, file));
  }

  git(...args: string[]): string {
    const identity = ["-c", "user.name=Test", "-c", "user.email=test@mulu.example", "-c", "commit.gpgsign=false"];
    return execFileSync("git", [...identity, ...args], { cwd: this.root, encoding: "utf8" });
  }

  commitAll(): void {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--message", "Test");
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
