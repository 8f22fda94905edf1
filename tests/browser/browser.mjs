// Debian's Chromium, driven as by a person; nothing is fetched from a network.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

export function launch() {
  return chromium.launch({ executablePath: "/usr/bin/chromium", headless: true, args: flags });
}

export const address = (path) => new URL(`file://${path}`).href;

const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".gif": "image/gif",
  ".png": "image/png", ".json": "application/json", ".svg": "image/svg+xml" };

// A folder as a site of this machine: editors want one, and so does the clipboard.
export async function serve(folder, pages = {}) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    try {
      const body = pages[path] ?? (await readFile(join(folder, path)));
      response.setHeader("Content-Type", `${types[extname(path)] ?? "text/html"}; charset=utf-8`);
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { url: `http://localhost:${server.address().port}`, close: () => server.close() };
}

// The tables of some HTML as grids: each cell with its place, its spans and its text.
export function gridsOf(page, html) {
  return page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, "text/html");
    return [...document.querySelectorAll("table")].map((table) => {
      const taken = new Set();
      const cells = [];
      [...table.rows].forEach((row, r) => {
        let c = 0;
        for (const cell of row.cells) {
          while (taken.has(`${r},${c}`)) ++c;
          for (let y = r; y < r + cell.rowSpan; ++y)
            for (let x = c; x < c + cell.colSpan; ++x) taken.add(`${y},${x}`);
          cells.push({ row: r, column: c, rows: cell.rowSpan, columns: cell.colSpan,
            text: cell.textContent.replace(/\s+/g, "") });
          c += cell.colSpan;
        }
      });
      return cells;
    });
  }, html);
}
