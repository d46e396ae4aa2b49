#!/usr/bin/env node
// React looks at this when it is loaded; its checks for developers would take most of the time.
process.env.NODE_ENV ??= "production";
await import("../dist/write.js");
