// axe-core on every page, all rules, at two widths, light and dark.
import { axe as source } from "./tools.mjs";
import { tab } from "./browser.mjs";

const WIDTHS = [320, 1280];
const SCHEMES = ["light", "dark"];

/// The least contrast of any text, large or small.
const CONTRAST = 7;

/// What axe cannot decide and these pages can: by rule, a function that runs in the page, is given the element
/// and `CONTRAST`, and gives what is wrong with it, or nothing.
const DECIDED = {
  "color-contrast": contrast,
  "color-contrast-enhanced": contrast,
  "label-content-name-mismatch": symbol,
};

/// No element of ours has a picture behind it and none is half transparent, so that the color behind a text is
/// that of the nearest element with one, whatever lies over it at this width.
function contrast(element, least) {
  const channels = (color) => color.match(/[\d.]+/g).map(Number);
  const luminance = (color) => {
    const [red, green, blue] = channels(color).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  let background = null;
  for (let each = element; each; each = each.parentElement) {
    const style = getComputedStyle(each);
    if (style.opacity !== "1" || style.backgroundImage !== "none") return "a background that nobody can tell";
    const [, , , alpha = 1] = channels(style.backgroundColor);
    if (alpha !== 0 && alpha !== 1) return "a background that is half transparent";
    if (alpha === 1) background ??= style.backgroundColor;
  }
  const [bright, dark] = [luminance(getComputedStyle(element).color), luminance(background)].sort((a, b) => b - a);
  const ratio = (bright + 0.05) / (dark + 0.05);
  return ratio < least ? `a contrast of ${ratio.toFixed(2)}` : null;
}

/// A symbol is no text that a voice command could name (WCAG 2.2, 2.5.3: "text or images of text").
function symbol(element) {
  return /[\p{L}\p{N}]/u.test(element.textContent) ? "a text that the name may not hold" : null;
}

export async function axe({ sites, browser, report }) {
  // The policy of a page would keep axe from running; `policy` looks at pages with their policy.
  const { page: window, close } = await tab(browser, { bypassCSP: true });
  await window.addInitScript(source);
  await selfTest(window);
  for (const page of sites.filter((site) => !site.variant).flatMap((site) => site.pages)) {
    await window.goto(page.url);
    for (const colorScheme of SCHEMES) {
      await window.emulateMedia({ colorScheme });
      for (const width of WIDTHS) {
        await window.setViewportSize({ width, height: 800 });
        const { violations, incomplete } = await run(window);
        const where = `${width} px, ${colorScheme}`;
        for (const { id, help, target } of violations) report.finding("axe", page, target, `${where}: ${id}: ${help}`);
        for (const { id, target, message } of incomplete) {
          const fault = DECIDED[id]
            ? await window.locator(target).first().evaluate(DECIDED[id], CONTRAST)
            : "not decided";
          if (fault) report.finding("axe", page, target, `${where}: ${id}: ${fault}: ${message}`);
        }
        report.counted("axe", page);
      }
    }
  }
  await close();
}

/// All rules, those of best practice and those that are off by default too.
function run(window) {
  return window.evaluate(async () => {
    const rules = Object.fromEntries(window.axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
    const { violations, incomplete } = await window.axe.run(document, {
      rules,
      resultTypes: ["violations", "incomplete"],
    });
    const flat = (results) =>
      results.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => ({
          id,
          help,
          target: node.target.join(" "),
          message: [...node.any, ...node.all, ...node.none].map((check) => check.message).join("; "),
        })),
      );
    return { violations: flat(violations), incomplete: flat(incomplete) };
  });
}

/// axe finds what it is here for.
async function selfTest(window) {
  await window.setContent(`<html lang="en"><title>x</title><main><h1>x</h1><h3>y</h3>
    <p style="color:#999;background:#fff">pale</p></main></html>`);
  await window.evaluate(source);
  const found = (await run(window)).violations.map(({ id }) => id);
  for (const rule of ["color-contrast", "heading-order"]) {
    if (!found.includes(rule)) throw new Error(`axe does not find its own self-test: ${rule}`);
  }
}
