import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";

import { acceptanceModule } from "./acceptance.js";

/** Part of building this package: writes the compiled acceptance beside the module that asks it. */
const require = createRequire(import.meta.url);
const schemaOf = (name: string): object => require(`@mulu/schema/schemas/authoring/${name}`) as object;
writeFileSync(new URL("accepts.cjs", import.meta.url), acceptanceModule(schemaOf));
