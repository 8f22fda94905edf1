// The page as people see it: on a phone, a tablet and a desktop, in print, with and without scripts.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { address, launch } from "./browser.mjs";
import { at, cli, numberedReport, richReport, site } from "./exports.mjs";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const widths = [360, 768, 1366];
const pages = {
  numbered: at("numbered.html"),
  rich: at("rich.html"),
  bare: at("bare.html"), // no portal around it
};
let browser;

before(async () => {
  cli("export", numberedReport("numbered.nianbao"), "--html", pages.numbered, "--site", site);
  cli("export", richReport("rich.nianbao"), "--html", pages.rich, "--site", site);
  cli("new", "-o", at("bare.nianbao"));
  cli("export", at("bare.nianbao"), "--html", pages.bare);
  browser = await launch();
});
after(() => browser.close());

async function open(path, width, options = {}) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, ...options });
  const page = await context.newPage();
  await page.goto(address(path));
  return page;
}

// What is out of sight and can't be scrolled to, or makes the page itself scroll sideways.
function faultsOfLayout(page) {
  return page.evaluate(() => {
    const faults = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) faults.push(`the page is ${root.scrollWidth} px wide`);
    for (const element of document.querySelectorAll("table, p, h1, h2, h3, h4, svg, img, li, span, label")) {
      const box = element.getBoundingClientRect();
      const scroller = element.closest("div.table, figure.chart");
      const canScroll = scroller && getComputedStyle(scroller).overflowX === "auto" &&
        scroller.getBoundingClientRect().right <= root.clientWidth + 1 && scroller.scrollWidth >= box.width - 1;
      if (box.width > 0 && (box.left < -1 || box.right > root.clientWidth + 1) && !canScroll &&
        !element.closest(".skip"))
        faults.push(`${element.tagName} ${box.left}…${box.right}: ${element.textContent.slice(0, 20)}`);
    }
    for (const cell of document.querySelectorAll("th, td")) {
      if (cell.scrollWidth > cell.clientWidth + 1)
        faults.push(`${cell.textContent} is wider than its cell by ${cell.scrollWidth - cell.clientWidth}`);
    }
    return faults;
  });
}

for (const [name, path] of Object.entries(pages)) {
  test(`${name} fits at every width in every size of text`, async () => {
    const page = await open(path, widths[0]);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      for (const size of ["小", "中", "大"]) {
        await page.getByText(size, { exact: true }).click();
        assert.deepEqual(await faultsOfLayout(page), [], `${size} at ${width} px`);
      }
    }
    await page.context().close();
  });
}

test("a table that is cut off would be found", async () => {
  const page = await open(pages.numbered, 360);
  await page.addStyleTag({ content: ".report .table { overflow: hidden }" });
  assert.notDeepEqual(await faultsOfLayout(page), []);
  await page.context().close();
});

test("a wide table scrolls in its box by keyboard", async () => {
  const page = await open(pages.numbered, 360);
  const box = page.getByRole("region", { name: /^三、/ });
  await box.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(() => document.querySelector("#t3").parentElement.scrollLeft > 0);
  await page.context().close();
});

test("in print no table is cut off", async () => {
  for (const path of [pages.numbered, pages.rich]) {
    // A4's type area: 156 mm at 96 dots an inch.
    const page = await open(path, 590);
    await page.emulateMedia({ media: "print" });
    assert.deepEqual(await faultsOfLayout(page), []);
    const hidden = await page.locator("header.site, nav, footer.site, .font-size").evaluateAll((all) =>
      all.filter((one) => getComputedStyle(one).display !== "none").length);
    assert.equal(hidden, 0);
    await page.context().close();
  }
});

// Wherever a page ends, on whatever paper: a head has a row of its table below it.
test("in print no table's head stands alone", async () => {
  const page = await open(pages.numbered, 1366);
  await page.evaluate(() => document.querySelector("h2").insertAdjacentHTML("afterend", "<div id='filler'></div>"));
  const alone = [];
  for (const paper of [{ format: "A4", landscape: true }, { preferCSSPageSize: true, scale: 1.5 }]) {
    let broken = 0;
    for (let filled = 0; filled < 60; filled += 6) {
      await page.evaluate((height) => { document.querySelector("#filler").style.height = `${height}mm`; }, filled);
      await page.pdf({ path: at("print.pdf"), ...paper });
      const text = execFileSync("pdftotext", ["-layout", at("print.pdf"), "-"], { encoding: "utf8" });
      const withHead = text.split("\f").filter((one) => one.includes("申请人情况"));
      broken += withHead.length > 1 ? 1 : 0;
      alone.push(...withHead.filter((one) => !/\s1\d{4}\s+1\d{4}\s/.test(one)));
    }
    assert.ok(broken > 0, "table three is broken over pages, and has its head on each");
  }
  assert.deepEqual(alone, []);
  await page.context().close();
});

const sizeOf = (page) => page.locator(".report p").first().evaluate((p) => parseFloat(getComputedStyle(p).fontSize));

test("the size of the text is chosen and remembered", async () => {
  const page = await open(pages.numbered, 1366);
  const sizes = [];
  for (const size of ["小", "中", "大"]) {
    await page.getByText(size, { exact: true }).click();
    sizes.push(await sizeOf(page));
    await page.reload();
    assert.equal(await sizeOf(page), sizes.at(-1), `${size} after the next opening`);
    assert.ok(await page.getByLabel(size).isChecked());
  }
  assert.ok(sizes[0] < sizes[1] && sizes[1] < sizes[2], String(sizes));
  assert.ok(sizes[2] >= 18); // 适老化: the main text at least 18
  const another = await page.context().newPage(); // the next page of the same site
  await another.goto(address(pages.numbered));
  assert.equal(await sizeOf(another), sizes[2]);
  await page.context().close();
});

test("the size is chosen by keyboard, too", async () => {
  const page = await open(pages.numbered, 1366);
  const medium = await sizeOf(page);
  await page.getByLabel("中").focus();
  await page.keyboard.press("ArrowLeft");
  assert.ok(await page.getByLabel("大").isChecked());
  assert.ok((await sizeOf(page)) > medium);
  await page.context().close();
});

test("everything is there with scripts off", async () => {
  const page = await open(pages.numbered, 768, { javaScriptEnabled: false });
  assert.equal(await page.locator("td[data-address]").count(), 200);
  await page.getByText("大", { exact: true }).click();
  // Without scripts on the page nothing can be asked there: the picture's height tells.
  const large = await page.locator(".report p").first().boundingBox();
  await page.getByText("小", { exact: true }).click();
  const small = await page.locator(".report p").first().boundingBox();
  assert.ok(small.height < large.height, `${small.height} < ${large.height}`);
  assert.equal(await page.getByText("打印").isVisible(), false); // it would do nothing
  await page.context().close();
});

test("nothing is fetched, nothing is reported", async () => {
  const page = await (await browser.newContext()).newPage();
  const seen = [];
  page.on("request", (request) => seen.push(request.url().slice(0, 60)));
  page.on("console", (message) => seen.push(message.text()));
  page.on("pageerror", (error) => seen.push(String(error)));
  await page.goto(address(pages.rich));
  await page.waitForLoadState("networkidle");
  assert.deepEqual(seen.filter((one) => !one.startsWith("file:") && !one.startsWith("data:image/png")), []);
  assert.equal(seen.filter((one) => one.startsWith("file:")).length, 1);
  await page.context().close();
});

for (const [name, path] of Object.entries(pages)) {
  test(`axe finds nothing in ${name}`, async () => {
    for (const width of [360, 1366]) {
      const page = await open(path, width);
      await page.addScriptTag({ path: axe });
      const results = await page.evaluate(() => axe.run(document, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      }));
      // A report without a title has no first heading; it is no page to be published.
      const found = results.violations.filter((one) => name !== "bare" || one.id !== "page-has-heading-one");
      assert.deepEqual(found.map((one) => `${one.id}: ${one.nodes[0].html.slice(0, 120)}`), []);
      assert.ok(results.passes.length > 20);
      await page.context().close();
    }
  });
}

// Texts whose colour stands out by less than 4.5 : 1 from the ground that is painted below (axe leaves out what
// lies on gradients, as the tables do).
function faintTexts(page) {
  return page.evaluate(() => {
    const numbers = (colour) => colour.match(/[\d.]+/g).map(Number);
    const light = (colour) => {
      const [r, g, b] = colour.map((v) => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const groundOf = (element) => {
      for (let one = element; one; one = one.parentElement) {
        const ground = numbers(getComputedStyle(one).backgroundColor);
        if (ground[3] !== 0) return ground;
      }
      return [255, 255, 255];
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set();
    let seen = 0;
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      const words = walker.currentNode.data.trim();
      if (!words || element.closest("script, style, title, desc")) continue;
      ++seen;
      const ink = numbers(getComputedStyle(element)[element instanceof SVGElement ? "fill" : "color"]);
      const [lighter, darker] = [light(ink), light(groundOf(element))].sort((x, y) => y - x);
      const ratio = (lighter + 0.05) / (darker + 0.05);
      if (ratio < 4.5) found.add(`${words.slice(0, 20)}: ${ratio.toFixed(2)}`);
    }
    return seen > 100 ? [...found] : ["there is hardly any text"];
  });
}

test("all text stands out from its ground", async () => {
  const page = await open(pages.rich, 1366);
  assert.deepEqual(await faintTexts(page), []);
  await page.addStyleTag({ content: ".report td { color: #888 }" });
  assert.notDeepEqual(await faintTexts(page), []);
  await page.context().close();
});
