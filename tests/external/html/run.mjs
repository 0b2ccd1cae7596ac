// The checks of the HTML pages in Chromium and with the Nu checker, as `cargo xtask external html` runs them:
//
//     node run.mjs TOOLS CHROMIUM SITE=FOLDER…
//
// TOOLS is the folder of node_modules, CHROMIUM the browser, and each SITE a folder of pages that is looked at
// as a whole; a name with a `*` at its end is a variant of the site before it, whose pages look the same, so
// that only what its markup says is looked at.
import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { axe } from "./axe.mjs";
import { launch } from "./browser.mjs";
import { layout } from "./layout.mjs";
import { nu } from "./nu.mjs";
import { order } from "./order.mjs";
import { policy } from "./policy.mjs";
import { Report } from "./report.mjs";
import { switching } from "./switch.mjs";

const [, chromium, ...folders] = process.argv.slice(2);
const sites = folders.map(site);
const report = new Report();
const browser = await launch(chromium);
async function inBrowser() {
  for (const check of [axe, policy, layout, order, switching]) await check({ sites, browser, report });
}
try {
  // The Nu checker needs no browser, and works beside it.
  await Promise.all([nu({ sites, report }), inBrowser()]);
} finally {
  await browser.close();
}
console.log(report.table(sites));
for (const finding of report.findings) console.log(finding);
console.log(`${report.findings.length} findings`);
process.exitCode = report.findings.length ? 1 : 0;

/// A site as the checks see it: `{ name, variant, folder, pages: [{ site, name, path, url, lang, document }] }`.
/// `document` is what the editions of one document have in common, and null for lists of documents.
function site(argument) {
  const [name, folder] = argument.split("=");
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".html"));
  if (files.length === 0) throw new Error(`${folder} has no pages`);
  const pages = files.sort().map((file) => ({
    site: name,
    name: `${name}/${file}`,
    path: file,
    url: pathToFileURL(path.join(folder, file)).href,
    lang: file.includes("/") ? file.split("/")[0] : "en",
    document: /^\w+\/(.*(?<!index)\.html)$/.exec(file)?.[1] ?? null,
  }));
  return { name, variant: name.endsWith("*"), folder, pages };
}
