import { resolve } from "node:path";
import { parseArgs } from "node:util";

import { siteAddress } from "../frame.js";
import { writeSite } from "./site.js";

/** `mulu-pages`: writes the site from the compiled catalogs and the frame that Docusaurus built. */
const { values } = parseArgs({
  options: {
    catalogs: { type: "string", default: "../catalogs/dist" },
    shell: { type: "string", default: ".shell" },
    out: { type: "string", default: "build" },
    memory: { type: "string", default: ".pages/manifest.json" },
    repository: { type: "string", default: ".." },
    json: { type: "boolean", default: false },
    "no-search": { type: "boolean", default: false },
  },
});

/** Changed pages that are named; beyond these, their number says enough. */
const named = 20;

const report = await writeSite({
  catalogs: resolve(values.catalogs),
  shell: resolve(values.shell),
  out: resolve(values.out),
  memory: resolve(values.memory),
  repository: resolve(values.repository),
  address: siteAddress(process.env["MULU_SITE_URL"]),
  search: !values["no-search"],
  repositoryAddress: process.env["MULU_REPOSITORY_URL"],
});
const { pages, written, removed, times } = report;
if (values.json) {
  process.stdout.write(`${JSON.stringify(report)}\n`);
} else {
  const seconds = (Object.values(times).reduce((sum, each) => sum + each, 0) / 1000).toFixed(1);
  process.stdout.write(
    `网站：共 ${String(pages)} 页，写了 ${String(written.length)} 页，删了 ${String(removed.length)} 页，${seconds} 秒。\n` +
      `Site: ${String(pages)} pages, ${String(written.length)} written, ${String(removed.length)} removed, ${seconds} s.\n`,
  );
  if (written.length <= named) for (const path of written) process.stdout.write(`  ${path}\n`);
}
