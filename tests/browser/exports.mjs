// Reports of the tests, made and exported by the program itself.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export const folder = process.env.NIANBAO_TEST_FOLDER;
const source = process.env.NIANBAO_SOURCE;
export const sample = join(source, "resources/samples/development-zone-2023.nianbao");
export const site = join(source, "resources/samples/site-example.json");

export function cli(...words) {
  return execFileSync(process.env.NIANBAO_CLI, words, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

export function at(name) {
  return join(folder, name);
}

export function textOf(name) {
  return readFileSync(at(name), "utf8");
}

// A report in which no two inputs are alike, and one long organ's name.
export function numberedReport(name) {
  const file = at(name);
  cli("new", "--organ", "青禾经济开发区管理委员会综合行政审批服务局", "--year", "2023", "-o", file);
  const figures = Object.keys(JSON.parse(cli("show", file, "--format", "json")).figures);
  const isComputed = (address) => address.endsWith(".total") || address.startsWith("t3.concluded.");
  const inputs = figures.filter((address) => !isComputed(address));
  cli("set", file, ...inputs.map((address, i) => `${address}=${10001 + i}`), "signedOn=2024-01-23",
    "publishedOn=2024-01-30", "lead=根据条例编制。", "s1=全年公开信息214条。", "s5=更新不够及时。", "s6=无。");
  return file;
}

// A report with every kind of block: headings, bold words, a picture, a breakdown with table and chart.
export function richReport(name) {
  const picture = readFileSync(join(source, "resources/help/pictures/balance_zh_CN.png")).toString("base64");
  const report = JSON.parse(readFileSync(sample, "utf8"));
  const parts = [["要闻", 120], ["通知公告", 55], ["政策解读与回应关切", 30], ["其他", 9]];
  report.sections.s5 = [
    { heading: "（一）存在的问题", level: 1 },
    { heading: "1.更新", level: 2 },
    { paragraph: ["更新", { bold: "不够及时" }, "。"] },
    { breakdown: "b1", title: "公开信息的构成", subject: "公开信息", unit: "条",
      parts: parts.map(([label, count], i) => ({ id: `p${i + 1}`, label, count: String(count) })),
      rounding: "half-up", decimals: 2, sentence: ["公开信息分四类。"], table: "plain", chart: "bar" },
    { breakdown: "b2", title: "", subject: "来源", unit: "件",
      parts: parts.map(([label, count], i) => ({ id: `p${i + 1}`, label, count: String(count) })),
      rounding: "half-up", decimals: 2, sentence: [], table: "none", chart: "ring" },
    { picture: "image/png", caption: "图1 平衡关系", data: picture },
    { picture: "image/png", caption: "", data: picture },
  ];
  writeFileSync(at(name), JSON.stringify(report));
  return at(name);
}
