#!/usr/bin/env python3
"""Prints what an export to PDF takes, as whole processes side by side: ours, a bare QPdfWriter program that
writes the same text and tables, LibreOffice with the same report; and 300 pages of narrative with the memory
that they take. Usage: paper.py BUILD_FOLDER [RUNS]"""
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

build = Path(sys.argv[1])
runs = int(sys.argv[2]) if len(sys.argv) > 2 else 15
root = Path(__file__).resolve().parents[2]
sample = root / "resources/samples/development-zone-2023.nianbao"
cli = build / "app/cli/nianbao-cli"


def run(*words):
    """Seconds, and the process's greatest memory in MiB."""
    begin = time.perf_counter()
    child = subprocess.Popen([str(w) for w in words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{words[0]} ended with {child.returncode}")
    return time.perf_counter() - begin, usage.ru_maxrss / 1024


def line(name, seconds, ratio=None, memory=None):
    text = f"{name:44} {seconds * 1000:8.1f} ms"
    text += f"   ratio {ratio:6.2f}" if ratio is not None else ""
    text += f"   memory {memory:6.1f} MiB" if memory is not None else ""
    print(text, flush=True)


def pairs(ours, theirs, count):
    """Medians of each and of the ratio theirs : ours, run in turn."""
    run(*ours), run(*theirs)  # to warm up
    both = [(run(*ours)[0], run(*theirs)[0]) for _ in range(count)]
    return (statistics.median(a for a, _ in both), statistics.median(b for _, b in both),
            statistics.median(b / a for a, b in both))


def narrative(pages):
    """A report with a file of so many pages of text, 22 lines of 28 characters each."""
    sentence = "全年主动公开政府信息，依法办理公开申请，加强平台建设和监督保障，答复及时规范。"
    paragraph = sentence * 7
    count = pages * 22 // -(-(len(paragraph) + 2) // 28)
    report = json.loads(sample.read_text())
    report["sections"]["s1"] = [f"{i + 1}．{paragraph}" for i in range(count)]
    return json.dumps(report, ensure_ascii=False)


with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    ours = (cli, "export", sample, "--pdf", folder / "ours.pdf")
    bare = (build / "tests/bench/bare_pdf", sample, folder / "bare.pdf")
    a, b, ratio = pairs(ours, bare, runs)
    line("export --pdf of the sample", a, memory=run(*ours)[1])
    line("… a bare QPdfWriter program (aim: > 0.67)", b, ratio)

    run(cli, "export", sample, "--html", folder / "report.html")
    office = shutil.which("soffice")
    if office:
        convert = (office, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
                   "pdf:writer_web_pdf_Export", "--outdir", folder, folder / "report.html")
        _, c, ratio = pairs(ours, convert, 5)
        if not (folder / "report.pdf").exists():
            sys.exit("soffice made no PDF")
        line("… LibreOffice headless (aim: > 20)", c, ratio)
    else:
        print("… LibreOffice headless: skipped, soffice isn't installed")

    (folder / "long.nianbao").write_text(narrative(300))
    long = (cli, "export", folder / "long.nianbao", "--pdf", folder / "long.pdf")
    measured = [run(*long) for _ in range(3)]
    pages = subprocess.run(["qpdf", "--show-npages", folder / "long.pdf"], capture_output=True, text=True)
    line(f"narrative, {pages.stdout.strip()} pages (aims: 3000 ms, 120 MiB)",
         statistics.median(m[0] for m in measured), memory=max(m[1] for m in measured))
