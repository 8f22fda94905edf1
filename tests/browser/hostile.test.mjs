// Text that somebody may type or paste, on the page and in the fragments, in a real browser.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { address, gridsOf, launch } from "./browser.mjs";
import { at, cli, numberedReport, textOf } from "./exports.mjs";

const texts = {
  script: "<script>document.title='pwned'</script>",
  attribute: "\"><img src=x onerror=\"document.title='pwned'\">",
  "single quotes": "' onmouseover='document.title=1' x='",
  CDATA: "]]><![CDATA[ --> <!-- ",
  "ends of elements": "</td></tr></table></p></div></style></title></textarea></script>",
  entities: "&amp;&lt;script&gt;&#60;b&#62;&nbsp;",
  svg: "<svg/onload=document.title='pwned'>",
  mustache: "{{{report}}}{{> script}}{{#title}}",
  "control characters": "a\u0001b\u0008c\u001b[31mde\ufffe",
  direction: "\u202eabc\u2066",
};
let browser;
let file;

before(async () => {
  file = numberedReport("hostile.nianbao");
  browser = await launch();
});
after(() => browser.close());

for (const [name, text] of Object.entries(texts)) {
  test(`${name} stays text`, async () => {
    writeFileSync(at("hostile.txt"), text);
    const clean = text.replace(/[\u0000-\u001f\u007f-\u009f\ufffe]/g, "");
    cli("set", file, `title=${text}`, `signedBy=${text}`, `source=${text}`, `s1=@${at("hostile.txt")}`);
    writeFileSync(at("site.json"), JSON.stringify({ siteName: text, host: text, icp: text,
      breadcrumb: [{ text }], links: [{ text }], notices: [text], columnKeywords: text }));
    cli("export", file, "--html", at("h.html"), "--site", at("site.json"), "--fragment", at("f.html"),
      "--accessible", at("a.html"), "--csv", at("h.csv"));
    const page = await browser.newPage();
    const requests = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(address(at("h.html")));
    assert.equal(await page.title(), `${clean} - ${clean}`.replace(/\s+/g, " ").trim());
    assert.equal((await page.locator("h1").textContent()).trim(), clean.trim());
    assert.equal(await page.locator("#s1 + p").textContent(), clean.trim());
    assert.equal(await page.locator("meta[name=SiteName]").getAttribute("content"), clean.trim());
    assert.equal(await page.locator("script").count(), 1);
    assert.equal(await page.locator("img, iframe, object, body svg").count(), 0);
    assert.equal(await page.locator("[onmouseover], [onload], [onerror]").count(), 0);
    assert.equal(await page.locator("td[data-address]").count(), 200);
    assert.equal(requests.length, 1);
    for (const fragment of ["f.html", "a.html"]) {
      const grids = await gridsOf(page, textOf(fragment));
      assert.equal(grids.length, 3);
      assert.equal(grids[1].filter((cell) => /^\d{5,}$/.test(cell.text)).length, 175);
      await page.setContent(textOf(fragment));
      assert.equal(await page.locator("script, img, svg, style, [onmouseover]").count(), 0);
      assert.ok((await page.locator("body").textContent()).includes(clean.trim()));
    }
    await page.close();
  });
}
