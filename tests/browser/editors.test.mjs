// The fragment for content systems, pasted as a person pastes into the editors that they embed, with each one's
// usual settings, and read back as the system would save it.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import { gridsOf, launch, serve } from "./browser.mjs";
import { at, cli, numberedReport, richReport, textOf } from "./exports.mjs";

const modules = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "..");
const head = (scripts) => `<!DOCTYPE html><html><head><meta charset="utf-8">${scripts}</head><body>`;
const ueditor = "/ueditor/example/public/ueditor/";
const editors = {
  KindEditor: {
    html: `${head('<script src="/kindeditor/kindeditor-all.js"></script><script src="/kindeditor/lang/zh_CN.js"></script>')}
      <textarea id="e" style="width:900px;height:500px"></textarea>
      <script>KindEditor.ready(function (K) { window.editor = K.create("#e", { basePath: "/kindeditor/" }); });</script>`,
    ready: () => window.editor && window.editor.edit,
    focus: () => window.editor.focus(),
    read: () => (window.editor.sync(), window.editor.html()),
  },
  UEditor: {
    html: `${head(`<script>window.UEDITOR_HOME_URL = "${ueditor}";</script>
      <script src="${ueditor}ueditor.config.js"></script><script src="${ueditor}ueditor.all.js"></script>
      <script src="${ueditor}lang/zh-cn/zh-cn.js"></script>`)}
      <script id="e" type="text/plain" style="width:900px;height:500px"></script>
      <script>window.editor = UE.getEditor("e"); editor.ready(function () { window.isReady = true; });</script>`,
    ready: () => window.isReady,
    focus: () => window.editor.focus(),
    read: () => window.editor.getContent(),
  },
  TinyMCE: {
    html: `${head('<script src="/tinymce/tinymce.min.js"></script>')}<textarea id="e"></textarea>
      <script>tinymce.init({ selector: "#e", license_key: "gpl", plugins: "table", height: 500 })
        .then((all) => { window.editor = all[0]; });</script>`,
    ready: () => window.editor && window.editor.initialized,
    focus: () => window.editor.focus(),
    read: () => window.editor.getContent(),
  },
};
let browser;
let server;
const fragments = {};

before(async () => {
  cli("export", numberedReport("n.nianbao"), "--fragment", at("numbered.html"));
  cli("export", richReport("r.nianbao"), "--fragment", at("rich.html"));
  fragments.numbered = textOf("numbered.html");
  fragments.rich = textOf("rich.html");
  const pages = Object.fromEntries(Object.entries(editors).map(([name, one]) => [`/${name}.html`, one.html]));
  server = await serve(modules, pages);
  browser = await launch();
});
after(async () => {
  await browser.close();
  server.close();
});

const plain = (html) => html.replace(/<[^>]*>/g, "").replace(/&nbsp;|\s|\u00a0|\u200b|\ufeff/g, "")
  .replace(/&ldquo;/g, "“").replace(/&rdquo;/g, "”").replace(/&hellip;/g, "…").replace(/&mdash;/g, "—")
  .replace(/&middot;/g, "·").replace(/&times;/g, "×").replace(/&amp;/g, "&").replace(/&quot;/g, '"')
  .replace(/&lt;/g, "<").replace(/&gt;/g, ">");

for (const name of Object.keys(editors)) {
  for (const kind of ["numbered", "rich"]) {
    test(`${name} keeps every table and every word (${kind})`, async () => {
      const editor = editors[name];
      const context = await browser.newContext({ viewport: { width: 1200, height: 800 } });
      await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: server.url });
      const page = await context.newPage();
      await page.goto(`${server.url}/${name}.html`);
      await page.waitForFunction(editor.ready);
      await page.evaluate((html) => navigator.clipboard.write([new ClipboardItem({
        "text/html": new Blob([html], { type: "text/html" }),
        "text/plain": new Blob(["plain text"], { type: "text/plain" }),
      })]), fragments[kind]);
      await page.evaluate(editor.focus);
      await page.keyboard.press("Control+V");
      await page.waitForFunction(`(${editor.read})().includes("</table>")`, undefined, { timeout: 20000 });
      const saved = await page.evaluate(editor.read);
      const wanted = await gridsOf(page, fragments[kind]);
      assert.equal(wanted.length, kind === "rich" ? 4 : 3);
      assert.deepEqual(await gridsOf(page, saved), wanted);
      assert.equal(plain(saved), plain(fragments[kind]));
      // Still a table to be seen as one where the site has no style for it.
      assert.match(saved, /<table[^>]*border="1"/);
      assert.match(saved, /<td[^>]*align="center"/);
      assert.match(saved, /^<p[^>]*(align="center"|text-align: ?center)/); // the title
      if (name === "TinyMCE") return context.close(); // takes all style out of what is pasted
      assert.ok(saved.match(/<td[^>]*border/g).length > 200, "every cell keeps its lines");
      assert.match(saved, /<p[^>]*text-indent: ?2em/);
      await context.close();
    });
  }
}
