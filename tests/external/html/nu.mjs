// The Nu checker on every page: no error and no warning, of HTML, of CSS and of the policy.
import { execFile } from "node:child_process";
import { mkdtemp, writeFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { vnu } from "./tools.mjs";

/// What the checker says of files, all of it: `{ file, line, type, message }`.
async function messages(files) {
  const command = ["-jar", vnu, "--format", "json", "--stdout", ...files];
  const output = await new Promise((resolve, reject) => {
    execFile("java", command, { maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      // It ends with 1 where it has found an error, and says nothing on its standard error.
      if (stderr || (error && error.code !== 1)) reject(new Error(`the Nu checker: ${stderr || error}`));
      else resolve(stdout);
    });
  });
  return JSON.parse(output).messages.map((message) => ({
    file: fileURLToPath(message.url),
    line: message.lastLine,
    type: message.subType ?? message.type,
    message: message.message,
  }));
}

/// The checker finds what it is here for: an error of HTML, one of CSS and a policy that blocks a style.
async function selfTest() {
  const folder = await mkdtemp(path.join(tmpdir(), "hexaglot-nu-"));
  const file = path.join(folder, "faulty.html");
  const policy = `<meta http-equiv="Content-Security-Policy" content="style-src 'none'">`;
  await writeFile(
    file,
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${policy}<title>x</title>
<style>p { colour: red }</style></head><body><p><p id="a" id="b">x</p></body></html>`,
  );
  const found = await messages([file]);
  await rm(folder, { recursive: true });
  for (const wanted of ["Duplicate attribute", "colour", "Content Security Policy"]) {
    if (!found.some(({ message }) => message.includes(wanted))) {
      throw new Error(`the Nu checker does not find its own self-test: ${wanted}`);
    }
  }
}

export async function nu({ sites, report }) {
  await selfTest();
  const pages = new Map(sites.flatMap((site) => site.pages.map((page) => [page.file, page])));
  const found = await messages([...pages.keys()]);
  for (const { file, line, type, message } of found) {
    report.finding("nu", pages.get(file), `line ${line}`, `${type}: ${message}`);
  }
  for (const page of pages.values()) report.counted("nu", page);
}
