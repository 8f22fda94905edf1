// The Nu HTML Checker, W3C's, has nothing to say against what is exported.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { before, test } from "node:test";
import { createRequire } from "node:module";
import { at, cli, numberedReport, richReport, site, textOf } from "./exports.mjs";

const jar = createRequire(import.meta.url)("vnu-jar");

before(() => {
  const whole = (body) => `<!DOCTYPE html>\n<html lang="zh-CN">\n<head><meta charset="utf-8"><title>t</title></head>\n` +
    `<body>\n<h1>t</h1>\n${body}</body>\n</html>\n`;
  for (const [name, file] of [["numbered", numberedReport("n.nianbao")], ["rich", richReport("r.nianbao")]]) {
    cli("export", file, "--html", at(`${name}.html`), "--site", site, "--accessible", at("a"));
    writeFileSync(at(`${name}-accessible.html`), whole(textOf("a")));
  }
  cli("new", "-o", at("bare.nianbao"));
  cli("export", at("bare.nianbao"), "--html", at("bare.html"));
});

function messagesOn(...names) {
  const run = spawnSync("java", ["-Xss1024k", "-jar", jar, "--format", "json", ...names.map(at)],
    { encoding: "utf8", maxBuffer: 1e8 });
  assert.equal(run.error, undefined);
  return JSON.parse(run.stderr).messages
    // XML's way to end an empty element is no error in HTML; the pages are both.
    .filter((message) => !message.message.startsWith("Trailing slash on void elements"))
    .map((message) => `${message.url.split("/").at(-1)}:${message.lastLine} ${message.subType ?? message.type}: ` +
      `${message.message} ${message.extract?.slice(0, 80)}`);
}

// In one run: it takes Java longer to start than to check.
test("the Nu checker finds no error and no warning, but where there is one", () => {
  writeFileSync(at("broken.html"), textOf("numbered.html").replace("</table>", ""));
  const found = messagesOn("numbered.html", "rich.html", "bare.html", "numbered-accessible.html",
    "rich-accessible.html", "broken.html")
    // A report without a title has no first heading; it is no page to be published.
    .filter((one) => !(one.startsWith("bare.html") && one.includes("heading level of 1")));
  assert.deepEqual(found.filter((one) => !one.startsWith("broken.html")), []);
  assert.ok(found.length > 0);
});
