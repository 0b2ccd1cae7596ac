// What stands where a reader looks for it: pieces of text by the rectangles of their characters.
//
// The rows of order.json say in what order the pieces of a text meet the eye of a reader of the page, from its
// start side: from the right in Arabic, from the left elsewhere. Inside a piece, Arabic letters run from right to
// left and all others from left to right, and a bracket opens towards what it holds.
import { readFileSync } from "node:fs";

import { bulges } from "./bracket.mjs";
import { tab } from "./browser.mjs";

const OPENING = "([（";
const CLOSING = ")]）";

export async function order({ sites, browser, report }) {
  const groups = JSON.parse(readFileSync(new URL("order.json", import.meta.url), "utf8"));
  const { page: window, close } = await tab(browser, {
    bypassCSP: true,
    deviceScaleFactor: 4,
    viewport: { width: 1600, height: 600 },
  });
  await selfTest(window);
  const pages = sites.filter((site) => !site.variant).flatMap((site) => site.pages);
  for (const group of groups) {
    const page = pages.find(({ name }) => name === group.page);
    if (!page) throw new Error(`order.json: there is no page ${group.page}`);
    await window.goto(page.url);
    for (const row of group.rows) {
      for (const fault of await faults(window, row)) report.finding("order", page, row.in, `${row.why}: ${fault}`);
      report.counted("order", page);
    }
  }
  await close();
}

/// What is wrong with a row: `in` is a selector, `reads` the pieces, which together are a text that stands there.
async function faults(window, row) {
  const where = await window.evaluate(locate, { selector: row.in, pieces: row.reads });
  if (where.fault) return [where.fault];
  const start = where.rtl ? -1 : 1;
  const found = [];
  for (const [place, piece] of where.pieces.entries()) {
    if (piece.characters.length === 0) return [`“${row.reads[place]}” has nothing to see`];
    const inside = /\p{Script=Arabic}/u.test(row.reads[place]) ? -1 : 1;
    const seen = [...piece.characters].sort((a, b) => a.x - b.x).map(({ character }) => character);
    if (!runs(piece.characters, inside)) {
      found.push(`“${row.reads[place]}” stands from left to right as “${seen.join("")}”`);
    }
    const next = where.pieces[place + 1];
    if (next && !precedes(piece, next, start)) {
      const side = where.rtl ? "to the left" : "to the right";
      found.push(`“${row.reads[place + 1]}” does not follow “${row.reads[place]}” ${side}`);
    }
    for (const { character, x, box, held } of brackets(where.pieces, place)) {
      const side = held > x ? 1 : -1;
      const bulge = await bulges(window, box);
      if (bulge !== -side) found.push(`“${character}” opens away from what it holds`);
    }
  }
  return found;
}

/// Characters whose middles go one way; 1 is to the right.
function runs(characters, direction) {
  return characters.every((one, place) => place === 0 || direction * (one.x - characters[place - 1].x) >= -0.01);
}

/// Whether all of one piece stands before all of the other; 1 is from left to right.
function precedes(one, other, direction) {
  const last = Math.max(...one.characters.map(({ x }) => direction * x));
  return last < Math.min(...other.characters.map(({ x }) => direction * x));
}

/// The brackets of a piece, and where the middle of the character is that each holds.
function brackets(pieces, place) {
  const all = pieces.flatMap((piece, of) => piece.characters.map((each) => ({ ...each, of })));
  return all.flatMap((each, index) => {
    const neighbor = OPENING.includes(each.character) ? all[index + 1] : all[index - 1];
    const bracket = (OPENING + CLOSING).includes(each.character);
    return bracket && neighbor && each.of === place ? [{ ...each, held: neighbor.x }] : [];
  });
}

/// Runs in the page: the characters of each piece with their rectangles, in the order of the text; white space is
/// nothing to see. The element is set on one line, so that no line end comes between the pieces, and moved so that
/// the pieces are in view.
async function locate({ selector, pieces }) {
  const element = document.querySelector(selector);
  if (!element) return { fault: `there is no element ${selector}` };
  element.style.cssText = "white-space: nowrap";
  // A picture of a page that is wider than its window begins elsewhere than the window.
  document.documentElement.style.overflow = "hidden";
  document.body.style.overflow = "clip";
  element.scrollIntoView({ block: "center", inline: "start" });
  const units = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement.closest(".anchor")) continue;
    for (const { index, 0: character } of node.data.matchAll(/\S/g)) units.push({ node, offset: index, character });
  }
  const text = units.map(({ character }) => character).join("");
  const bare = pieces.map((piece) => piece.replace(/\s/g, ""));
  const wanted = bare.join("");
  let at = text.indexOf(wanted);
  if (at < 0) return { fault: `the text has no “${pieces.join("")}”` };
  const box = ({ node, offset }) => {
    const range = document.createRange();
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    return range.getBoundingClientRect();
  };
  element.style.transform = `translateX(${innerWidth / 2 - box(units[at]).x}px)`;
  const rtl = getComputedStyle(element).direction === "rtl";
  const found = bare.map((piece) => {
    const characters = [];
    for (const unit of units.slice(at, (at += piece.length))) {
      const { character } = unit;
      const { x, y, width, height } = box(unit);
      // A mark stands on its letter.
      if (width === 0) continue;
      characters.push({ character, x: x + width / 2, box: { x, y, width, height } });
    }
    return { characters };
  });
  // A picture shows the last frame that was painted.
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  return { pieces: found, rtl };
}

/// The check finds what it is here for, on a page where each row is wrong and one where each is right.
async function selfTest(window) {
  await window.setContent(`<!DOCTYPE html><html lang="ar" dir="rtl"><body style="font-size: 24px">
    <p id="wrong">في <span dir="ltr">http://a.b/c.</span></p><p id="right">في <bdi dir="ltr">http://a.b/c</bdi>.</p>
    <p id="range">من <bdi dir="ltr">10-14</bdi></p><p id="plain">(CWG) في</p>
    <p id="mirror">في <bdo dir="ltr">(</bdo>CWG<bdo dir="ltr">)</bdo> في</p>`);
  const rows = [
    { in: "#wrong", reads: ["في ", "http://a.b/c", "."], fault: "to the left" },
    { in: "#right", reads: ["في ", "http://a.b/c", "."], fault: null },
    { in: "#right", reads: ["في ", "http://a.b/", "c."], fault: "to the left" },
    { in: "#range", reads: ["10", "-", "14"], fault: "to the left" },
    { in: "#plain", reads: ["(", "CWG", ")", " في"], fault: null },
    { in: "#mirror", reads: ["في ", "(", "CWG", ")", " في"], fault: "opens away" },
    { in: "#right", reads: ["gone"], fault: "has no" },
  ];
  for (const row of rows) {
    const found = await faults(window, row);
    const right = row.fault === null ? found.length === 0 : found.some((fault) => fault.includes(row.fault));
    if (!right) {
      throw new Error(`order does not judge its self-test: ${row.in} ${row.reads.join("|")}: ${found.join("; ")}`);
    }
  }
}
