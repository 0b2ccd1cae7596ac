// A server of files on this machine alone, below a path of its own.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import path from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/// Serves `folder` under `prefix`, which begins and ends with a slash. Gives the address and how to end it.
export async function serve(folder, prefix = "/") {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://127.0.0.1");
    const inside = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : "..";
    const file = path.join(folder, decodeURIComponent(inside));
    try {
      if (!file.startsWith(folder)) throw new Error("outside");
      const body = await readFile(file);
      const type = TYPES[path.extname(file)] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address();
  return { address: `http://127.0.0.1:${port}${prefix}`, close: () => server.close() };
}
