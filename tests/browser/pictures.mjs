// The page to be looked at. Usage: run.sh CLI pictures FOLDER
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { address, launch } from "./browser.mjs";
import { at, cli, richReport, sample, site } from "./exports.mjs";

const folder = process.argv[2];
mkdirSync(folder, { recursive: true });
cli("export", richReport("rich.nianbao"), "--html", at("rich.html"), "--site", site);
cli("export", sample, "--html", at("sample.html"), "--site", site, "--fragment", at("fragment.html"));
const browser = await launch();
for (const name of ["rich", "sample", "fragment"]) {
  for (const width of [360, 768, 1366]) {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(address(at(`${name}.html`)));
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
    await page.close();
  }
}
const page = await browser.newPage();
await page.goto(address(at("rich.html")));
await page.pdf({ path: join(folder, "print.pdf"), preferCSSPageSize: true });
await browser.close();
