// Nothing scrolls sideways, nothing is cut off and no two texts lie on each other: at every width, zoom and
// setting that a reader may have.
import { tab } from "./browser.mjs";

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 640 };

/// How a page is looked at. A zoom of 200 % at 1280 pixels is a window of 640, and one of 400 % is one of 320.
const VIEWS = [
  { name: "1280 px", size: WIDE },
  { name: "1280 px at 200 %", size: { width: 640, height: 400 } },
  { name: "320 px, or 1280 px at 400 %", size: NARROW },
  { name: "320 px with the text spacing of WCAG 1.4.12", size: NARROW, spacing: true },
  { name: "1280 px with the text spacing of WCAG 1.4.12", size: WIDE, spacing: true },
  { name: "320 px with forced colors", size: NARROW, media: { forcedColors: "active" } },
  { name: "320 px with more contrast", size: NARROW, media: { contrast: "more" } },
  { name: "the text of an A4 page in print", size: { width: 605, height: 945 }, media: { media: "print" } },
];

/// WCAG 2.2, 1.4.12.
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

const USUAL = { media: "screen", forcedColors: "none", contrast: "no-preference" };

export async function layout({ sites, browser, report }) {
  const { page: window, close } = await tab(browser, { bypassCSP: true });
  await selfTest(window);
  for (const page of sites.filter((site) => !site.variant).flatMap((site) => site.pages)) {
    await window.goto(page.url);
    for (const view of VIEWS) {
      await window.setViewportSize(view.size);
      await window.emulateMedia({ ...USUAL, ...view.media });
      const style = view.spacing ? await window.addStyleTag({ content: SPACING }) : null;
      for (const { selector, fault } of await faults(window)) {
        report.finding("layout", page, selector, `${view.name}: ${fault}`);
      }
      await style?.evaluate((element) => element.remove());
      report.counted("layout", page);
    }
  }
  await close();
}

/// What does not fit, as `{ selector, fault }`.
function faults(window) {
  return window.evaluate(() => {
    const found = [];
    const selector = (element) => {
      const near = element.closest("[id]");
      const name = element.localName + (element.className ? `.${element.className}` : "");
      return near ? (near === element ? `#${near.id}` : `#${near.id} ${name}`) : name;
    };
    const fault = (element, words) => found.push({ selector: selector(element), fault: words });
    const root = document.documentElement;
    const width = root.clientWidth;
    if (root.scrollWidth > width) fault(root, `the page is ${root.scrollWidth} px wide in a window of ${width} px`);

    // What is wider than its region may scroll there, where a keyboard reaches it and it has a name.
    const scrolls = (element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
    const region = (element) => {
      let each = element.parentElement;
      while (each && each !== root && !scrolls(each)) each = each.parentElement;
      return each && each !== root;
    };
    for (const element of document.body.querySelectorAll("*")) {
      const style = getComputedStyle(element);
      if (style.display === "none") continue;
      const cut = element.scrollWidth > element.clientWidth + 1;
      if (scrolls(element)) {
        const name = element.getAttribute("aria-label") ?? element.getAttribute("aria-labelledby");
        if (cut && !(element.tabIndex === 0 && element.getAttribute("role") === "region" && name)) {
          fault(element, "scrolls and is no named region that a keyboard reaches");
        }
      } else if (["hidden", "clip"].includes(style.overflowX) && cut) {
        fault(element, "is cut off");
      }
      const box = element.getBoundingClientRect();
      if (!region(element) && box.width > 0 && (box.left < -0.5 || box.right > width + 0.5)) {
        fault(element, `stands from ${box.left.toFixed(1)} to ${box.right.toFixed(1)} in a window of ${width} px`);
      }
    }

    // Texts: the rectangles of their lines, of which no two may share more than a sliver.
    const lines = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      if (!node.data.trim() || parent.closest("script, style, .skip, sup")) continue;
      // A link that is shown on hover alone lies where it will be.
      if (getComputedStyle(parent).opacity === "0") continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rectangle of range.getClientRects()) if (rectangle.width > 0) lines.push({ node, rectangle });
    }
    lines.sort((a, b) => a.rectangle.top - b.rectangle.top);
    for (const [place, one] of lines.entries()) {
      for (const other of lines.slice(place + 1)) {
        if (other.rectangle.top >= one.rectangle.bottom) break;
        const [a, b] = [one.rectangle, other.rectangle];
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        // The boxes of neighboring lines overlap by the font's own ascent and descent.
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 1 && down > 0.7 * Math.min(a.height, b.height)) {
          const [below, above] = [one, other].map(({ node }) => node.data.trim().slice(0, 30));
          fault(other.node.parentElement, `“${above}” lies on “${below}”`);
        }
      }
    }
    return found;
  });
}

/// The check finds what it is here for: a wide page, a text that is cut off, a region without a name, a text that
/// stands outside on the side to which nobody can scroll, and texts that lie on each other.
async function selfTest(window) {
  await window.setViewportSize(NARROW);
  await window.setContent(`<!DOCTYPE html><body style="margin:0"><p style="width:500px">wide</p>
    <p style="overflow:hidden;width:20px;white-space:nowrap">cut off cut off</p>
    <div style="overflow-x:auto"><p style="width:700px">a region</p></div>
    <p style="margin-inline-start:-50px">this stands outside</p>
    <p id="on" style="margin-block-start:-2.2em">on another</p>`);
  const found = (await faults(window)).map(({ fault }) => fault);
  for (const wanted of ["px wide", "is cut off", "no named region", "stands from -50.0", "lies on"]) {
    if (!found.some((fault) => fault.includes(wanted))) {
      throw new Error(`layout does not find its self-test: ${wanted}`);
    }
  }
}
