// A switch of language keeps the reader's paragraph: from ten of each edition to every edition, by a click, from a
// file, from a server and from a folder of a server.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

import { tab } from "./browser.mjs";
import { serve } from "./server.mjs";

const PARAGRAPHS = 10;
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };

export async function switching({ sites, browser, report }) {
  await selfTest(browser);
  for (const site of sites.filter(({ name, variant }) => !variant && name !== "status")) {
    const root = await serve(site.folder);
    const below = await serve(site.folder, "/some/where/");
    const file = pathToFileURL(`${site.folder}/`).href;
    const documents = new Set(site.pages.map(({ document }) => document).filter(Boolean));
    for (const name of documents) {
      const editions = site.pages.filter(({ document }) => document === name);
      await switchingOf(editions, site, [file, root, below], browser, report);
    }
    root.close();
    below.close();
  }
}

/// Looks at the editions of one document.
async function switchingOf(editions, site, [file, root, below], browser, report) {
  const { page: window, complaints, close } = await tab(browser, { viewport: WIDE });
  const ids = await paragraphs(window, file + editions[0].path);
  const visit = (origin, size, tour, id) => follow({ window, origin, size, tour, id, report });
  for (const id of site.name === "draft" ? ids.slice(-1) : ids) {
    await visit(file, WIDE, everyPair(editions), id);
    await visit(root.address, WIDE, star(editions), id);
  }
  await visit(below.address, WIDE, star([...editions].reverse()), ids.at(-1));
  // On a narrow page the switcher stands at the head alone: the reader goes up to it, and keeps the address.
  await visit(file, NARROW, star(editions), ids.at(-1));
  for (const words of complaints) report.finding("switch", editions[0], "html", words);
  await close();
  await withoutScript(browser, file, editions, report);
}

/// From the first edition to each, itself too, and back: one after another.
function star([first, ...others]) {
  return [first, first, ...others.flatMap((other) => [other, first])];
}

/// From every edition to every edition.
function everyPair(editions) {
  return editions.flatMap((_, place) => star(editions.slice(place)));
}

/// Ten anchors of a page from its head to its end, of as many kinds as it has.
async function paragraphs(window, address) {
  await window.goto(address);
  return window.evaluate((wanted) => {
    const all = [...document.querySelectorAll("main [id]")].filter((element) => !element.id.startsWith("arabic-alone"));
    const kinds = new Map();
    for (const element of all) kinds.set(element.localName, [...(kinds.get(element.localName) ?? []), element]);
    // The middle one of each kind first, then others at even distances.
    const chosen = new Set([...kinds.values()].map((each) => each[Math.floor(each.length / 2)]).slice(0, wanted));
    for (let place = 0; chosen.size < wanted && place < wanted; place++) {
      chosen.add(all[Math.floor((place * all.length) / wanted)]);
    }
    for (const element of all) if (chosen.size < wanted) chosen.add(element);
    return all.filter((element) => chosen.has(element)).map(({ id }) => id);
  }, PARAGRAPHS);
}

/// Goes to a paragraph of the first edition of a tour, clicks from each edition on the language of the next, and
/// looks where that leads.
async function follow({ window, origin, size, tour, id, report }) {
  await window.setViewportSize(size);
  const address = (edition) => `${origin}${edition.path}#${id}`;
  await window.goto(address(tour[0]));
  for (const [place, to] of tour.slice(1).entries()) {
    const from = tour[place];
    const fault = (words) => report.finding("switch", from, `#${id}`, `to ${to.lang} from ${origin}: ${words}`);
    const { x, y } = await window.evaluate(center, `.switcher a[hreflang="${to.lang}"]`);
    const landed = window.waitForEvent("framenavigated");
    await window.mouse.click(x, y);
    await landed;
    await window.waitForLoadState();
    if (window.url() !== address(to)) {
      fault(`it leads to ${window.url()}`);
      await window.goto(address(to));
    } else if (!(await window.evaluate(inView, id))) {
      fault("the paragraph is not in view");
    }
    report.counted("switch", from);
  }
}

/// Runs in the page: where to click on an element. A reader who does not see it goes up to the head of the page.
function center(selector) {
  const middle = () => {
    const { x, y, width, height } = document.querySelector(selector).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  if (middle().y < 0) scrollTo(0, 0);
  return middle();
}

/// Runs in the page: whether an element begins in view and nothing lies over it.
async function inView(id) {
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  const element = document.getElementById(id);
  if (!element) return false;
  const box = element.getBoundingClientRect();
  if (box.top < 0 || box.top >= innerHeight) return false;
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 5));
  return top !== null && !top.closest(".switcher");
}

/// Without JavaScript the links of the switcher lead to the head of each edition.
async function withoutScript(browser, origin, editions, report) {
  const { page: window, close } = await tab(browser, { javaScriptEnabled: false, viewport: WIDE });
  for (const from of editions) {
    for (const to of editions) {
      await window.goto(`${origin}${from.path}#title`);
      await window.click(`.switcher a[hreflang="${to.lang}"]`);
      await window.waitForURL(origin + to.path, { timeout: 5000 }).catch(() => {
        report.finding("switch", from, ".switcher", `without JavaScript it leads to ${window.url()}`);
      });
      report.counted("no script", from);
    }
  }
  await close();
}

/// The check finds what it is here for: a switcher that forgets the paragraph, and one that covers it.
async function selfTest(browser) {
  const folder = await mkdtemp(path.join(tmpdir(), "hexaglot-switch-"));
  const page = (padding, href) => `<!DOCTYPE html><html lang="en" style="scroll-padding-top:${padding}px"><title>x</title>
    <nav class="switcher" style="position:sticky;top:0"><a href="${href}" hreflang="to">to</a></nav>
    <main style="padding-block:2000px"><p id="p">x</p></main></html>`;
  const cases = {
    forgets: { padding: 100, href: "forgets.html", fault: "it leads to" },
    covers: { padding: 0, href: "covers.html#p", fault: "is not in view" },
    keeps: { padding: 100, href: "keeps.html#p", fault: null },
  };
  const { page: window, close } = await tab(browser);
  for (const [name, { padding, href, fault }] of Object.entries(cases)) {
    await writeFile(path.join(folder, `${name}.html`), page(padding, href));
    const found = [];
    const report = { finding: (...words) => found.push(words.at(-1)), counted: () => {} };
    const edition = { path: `${name}.html`, lang: "to" };
    const origin = pathToFileURL(`${folder}/`).href;
    await follow({ window, origin, size: WIDE, tour: [edition, edition], id: "p", report });
    const right = fault === null ? found.length === 0 : found.length === 1 && found[0].includes(fault);
    if (!right) throw new Error(`switch does not judge its self-test: ${name}: ${found.join("; ")}`);
  }
  await close();
  await rm(folder, { recursive: true });
}
