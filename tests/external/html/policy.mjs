// Pages as they are, with their policy: they complain of nothing, ask for nothing, wear their style, and a keyboard
// reaches all of them in order and sees where it is.
import { tab } from "./browser.mjs";

const SIZES = [
  { width: 1280, height: 800 },
  { width: 320, height: 640 },
];

export async function policy({ sites, browser, report }) {
  const { page: window, outside, complaints, close } = await tab(browser);
  await selfTest(window, outside, complaints);
  for (const page of sites.flatMap((site) => site.pages)) {
    await window.goto(page.url);
    for (const address of outside.splice(0)) report.finding("policy", page, "html", `asks for ${address}`);
    for (const words of complaints.splice(0)) report.finding("policy", page, "html", words);
    const styled = await window.evaluate(() => getComputedStyle(document.body).marginTop === "0px");
    if (!styled) report.finding("policy", page, "style", "the style does not apply");
    report.counted("policy", page);
  }
  for (const page of sites.filter((site) => !site.variant).flatMap((site) => site.pages)) {
    for (const size of SIZES) {
      await window.setViewportSize(size);
      await window.goto(page.url);
      for (const { selector, fault } of await walk(window)) {
        report.finding("keyboard", page, selector, `${size.width} px: ${fault}`);
      }
      report.counted("keyboard", page);
    }
  }
  await close();
}

/// Presses Tab from the head of a page to its end, and says what is wrong with the stops.
async function walk(window) {
  const found = [];
  const stops = [];
  for (;;) {
    await window.keyboard.press("Tab");
    const stop = await window.evaluate(describe);
    if (!stop || stops.some(({ selector }) => selector === stop.selector)) break;
    stops.push(stop);
    if (stop.fault) found.push({ selector: stop.selector, fault: stop.fault });
  }
  const expected = await window.locator("a[href], [tabindex='0']").count();
  if (stops.length !== expected) {
    found.push({ selector: "body", fault: `Tab reaches ${stops.length} of ${expected} elements` });
  }
  // A page without a head needs no way past it.
  const kinds = stops.map(({ kind }) => kind);
  if (kinds.includes("skip") && kinds[0] !== "skip") found.push({ selector: ".skip", fault: "is not the first stop" });
  const after = kinds.slice(kinds[0] === "skip" ? 1 : 0);
  if (after.lastIndexOf("switcher") !== after.filter((kind) => kind === "switcher").length - 1) {
    found.push({ selector: ".switcher", fault: "does not follow the way past the head" });
  }
  return found;
}

/// Runs in the page: what has the focus, and whether a reader sees it.
function describe() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const place = [...document.querySelectorAll("*")].indexOf(element);
  const kind = element.className === "skip" ? "skip" : element.closest("nav") ? "switcher" : "text";
  const selector = `${element.localName}[${element.getAttribute("href") ?? element.id ?? ""}] (${place})`;
  const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element);
  let fault = null;
  if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2) fault = "has the focus and does not show it";
  if (opacity === "0") fault = "has the focus and is not to be seen";
  const box = [...element.getClientRects()].find(({ width }) => width > 0);
  // Of a region that is taller than the window a browser shows the head or the middle.
  const tall = box.height > innerHeight;
  const seen = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
  const [x, y] = [box.left + box.width / 2, tall ? seen : box.top + Math.min(box.height / 2, 10)];
  const top = document.elementFromPoint(x, y);
  if (!top) fault = "has the focus outside of the window";
  else if (!element.contains(top)) fault = `has the focus below ${top.localName}.${top.className}`;
  return { kind, selector, fault };
}

/// The check finds what it is here for: a style that the policy blocks, a picture from elsewhere, and a focus that
/// nobody sees.
async function selfTest(window, outside, complaints) {
  await window.setContent(`<!DOCTYPE html><html lang="en"><head><title>x</title>
    <meta http-equiv="Content-Security-Policy" content="style-src 'none'"></head>
    <body><style>p { color: red }</style><img src="http://example.org/x.png" alt=""><a href="#x">x</a></body>`);
  if (!complaints.some((words) => words.includes("Content Security Policy"))) {
    throw new Error("policy does not find a blocked style");
  }
  if (!outside.includes("http://example.org/x.png")) throw new Error("policy does not find a request");
  await window.setContent(`<!DOCTYPE html><html lang="en"><style>a { outline: none }</style><a href="#x">x</a>`);
  const faults = async () => (await walk(window)).map(({ fault }) => fault);
  if (!(await faults()).some((fault) => fault.includes("does not show it"))) {
    throw new Error("policy does not find a lost focus");
  }
  for (const height of ["1em", "300vh"]) {
    // A page of its own, whose first stop the next Tab reaches.
    await window.goto("about:blank");
    await window.setContent(`<!DOCTYPE html><html lang="en"><style>a { display: block; height: ${height} }
      p { position: fixed; inset: 0; margin: 0; background: white }</style><a href="#x">x</a><p>y</p>`);
    if (!(await faults()).some((fault) => fault.includes("has the focus below"))) {
      throw new Error(`policy does not find a focus of ${height} that is covered`);
    }
  }
  outside.length = 0;
  complaints.length = 0;
}
