// The Nu checker on every page: no error and no warning, of HTML, of CSS and of the policy.
//
// It reads the pages from a server: only with the address of a page can it hold the address of a picture against
// the policy, and whatever the policy says, it warns of the pictures of a file.
import { execFile } from "node:child_process";
import { mkdtemp, writeFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { serve } from "./server.mjs";
import { vnu } from "./tools.mjs";

/// What the checker says of pages on this machine, all of it: `{ url, line, type, message }`.
async function messages(urls) {
  const local = "-Dnu.validator.servlet.allow-forbidden-hosts=true";
  const command = [local, "-jar", vnu, "--format", "json", "--stdout", ...urls];
  const output = await new Promise((resolve, reject) => {
    execFile("java", command, { maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      // It ends with 1 where it has found an error, and says nothing on its standard error.
      if (stderr || (error && error.code !== 1)) reject(new Error(`the Nu checker: ${stderr || error}`));
      else resolve(stdout);
    });
  });
  return JSON.parse(output).messages.map((message) => ({
    url: message.url,
    line: message.lastLine,
    type: message.subType ?? message.type,
    message: message.message,
  }));
}

/// The checker finds what it is here for: an error of HTML, one of CSS, and a policy that blocks a style or a picture.
async function selfTest() {
  const folder = await mkdtemp(path.join(tmpdir(), "hexaglot-nu-"));
  const policy = `<meta http-equiv="Content-Security-Policy" content="style-src 'none'; img-src data:">`;
  await writeFile(
    path.join(folder, "faulty.html"),
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${policy}<title>x</title>
<style>p { colour: red }</style></head><body><p><p id="a" id="b"><img src="x.png" alt="x"></p></body></html>`,
  );
  const server = await serve(folder);
  const found = await messages([`${server.address}faulty.html`]);
  server.close();
  await rm(folder, { recursive: true });
  for (const wanted of ["Duplicate attribute", "colour", "“style-src”", "“img-src”"]) {
    if (!found.some(({ message }) => message.includes(wanted))) {
      throw new Error(`the Nu checker does not find its own self-test: ${wanted}`);
    }
  }
}

export async function nu({ sites, report }) {
  await selfTest();
  const servers = [];
  const pages = new Map();
  for (const site of sites) {
    const server = await serve(site.folder);
    servers.push(server);
    for (const page of site.pages) pages.set(server.address + encodeURI(page.path), page);
  }
  for (const { url, line, type, message } of await messages([...pages.keys()])) {
    report.finding("nu", pages.get(url), `line ${line}`, `${type}: ${message}`);
  }
  for (const page of pages.values()) report.counted("nu", page);
  for (const server of servers) server.close();
}
