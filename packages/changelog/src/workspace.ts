import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { asManifest } from "./shapes.js";

/** Version of every package of the project, by its name. */
export function workspaceVersions(root: string): Map<string, string> {
  const rooms = [
    ...readdirSync(join(root, "packages")).map((name) => join("packages", name)),
    ...["catalogs", "docs", "lint"],
  ];
  const manifests = rooms.map((room) => join(root, room, "package.json")).filter((file) => existsSync(file));
  return new Map(
    manifests.map((file) => {
      const { name, version } = asManifest(JSON.parse(readFileSync(file, "utf8")), file);
      return [name, version];
    }),
  );
}
