// The cases of direction in Chromium, as `cargo xtask external bidi` runs them:
//
//     node run.mjs TOOLS CHROMIUM SHEETS
//
// TOOLS is the folder of node_modules, CHROMIUM the browser, and SHEETS a file with one sheet a language: the
// address of its page, and for each place in which a case stands its selector there, its line of the text edition,
// the characters as they are typed and as they are to be seen from left to right.
import { readFileSync } from "node:fs";

import { launch, tab } from "../html/browser.mjs";
import { fault, selfTest } from "./fault.mjs";
import { doctor, lines, measure } from "./measure.mjs";

const [, chromium, file] = process.argv.slice(2);
const sheets = JSON.parse(readFileSync(file, "utf8"));
selfTest();
const findings = [];
const browser = await launch(chromium);
try {
  const { page: window, close } = await tab(browser, { bypassCSP: true, viewport: { width: 2000, height: 800 } });
  for (const sheet of sheets) {
    await window.goto(sheet.page);
    await look(sheet, "html", { elements: "bdi" });
    await window.setContent(lines(sheet));
    await look(sheet, "text", { controls: true });
  }
  await close();

  /// Compares every place of a format with what it has to be; then takes each isolate away, which must show.
  async function look(sheet, format, isolates) {
    const selectors = sheet.places.map((place, index) => (format === "html" ? place.selector : `#line-${index}`));
    await window.addStyleTag({ content: "* { white-space: pre !important; }" });
    const measured = await window.evaluate(measure, selectors);
    const wrong = new Set();
    let right = 0;
    for (const [index, place] of sheet.places.entries()) {
      const nth = format === "html" ? 0 : place.nth;
      const found = fault({ ...place, nth, rtl: sheet.rtl }, measured[index]);
      if (!found) right += 1;
      else {
        wrong.add(place.case);
        findings.push(`${format}: ${place.name}: ${found}`);
      }
    }
    const cases = new Set(sheet.places.map((place) => place.case));
    const doctored = await window.evaluate(doctor, { selectors, isolates });
    for (const { index, isolate } of doctored.filter(({ changed }) => !changed)) {
      findings.push(`${format}: ${sheet.places[index].name}: the order is the same without the isolate around “${isolate}”`);
    }
    console.log(
      `${sheet.lang} ${format}: ${cases.size - wrong.size} of ${cases.size} cases, ${right} of ${sheet.places.length} places, ` +
        `${doctored.length} isolates taken away one by one`,
    );
    if (sheet.rtl && doctored.length < 100) throw new Error(`${format} has hardly any isolate: what is looked at?`);
  }
} finally {
  await browser.close();
}
for (const finding of findings) console.log(finding);
console.log(`${findings.length} findings`);
process.exitCode = findings.length ? 1 : 0;
