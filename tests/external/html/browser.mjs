// One Chromium for all checks: Debian's, with an empty profile and no word to anyone.
import { chromium } from "./tools.mjs";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function launch(executablePath) {
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

/// A tab of its own. Every request that leaves the machine is refused and kept in `outside`, everything that
/// a page complains of in `complaints`.
export async function tab(browser, options = {}) {
  const context = await browser.newContext(options);
  const outside = [];
  const complaints = [];
  await context.route(/^https?:\/\/(?!127\.0\.0\.1[:/])/, (route) => {
    outside.push(route.request().url());
    return route.abort();
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  return { page, outside, complaints, close: () => context.close() };
}
