// The tools lie in a cache folder outside the clone, where `cargo xtask external html` has installed them:
// the first argument of the suite.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import path from "node:path";

const folder = path.resolve(process.argv[2] ?? ".");
const require = createRequire(path.join(folder, "package.json"));

export const { chromium } = require("playwright-core");
export const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
export const vnu = path.join(path.dirname(require.resolve("vnu-jar")), "build", "dist", "vnu.jar");
