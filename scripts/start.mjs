import { ensureInstalled, run, turbo } from "./environment.mjs";

/** `npm start`: install where needed, compile, say what was built, serve site and API. */
ensureInstalled();
process.stdout.write("编译目录、接口和网站… / compiling catalogs, API and site…\n");
const built = turbo(["run", "build", "--output-logs=errors-only"]);
if (built !== 0) process.exit(built);
process.exit(run(process.execPath, ["packages/cli/dist/main.js", "serve", "--port", process.env.PORT ?? "3000"]));
