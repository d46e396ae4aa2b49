import { writeFileSync } from "node:fs";

import { prepare } from "./prepare.js";
import { preparedFile } from "./prepared.js";

/** Part of building this package: what is the same for all catalogs is made here, and read by every build of catalogs. */
writeFileSync(preparedFile, JSON.stringify(await prepare()));
