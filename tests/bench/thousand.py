#!/usr/bin/env python3
"""One run of `check` over a thousand reports with last year's: how much of the cores it uses, and its memory.

usage: thousand.py BUILD_FOLDER
"""
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

program = pathlib.Path(sys.argv[1]).resolve() / "app/cli/nianbao-cli"
root = pathlib.Path(__file__).resolve().parents[2]
sample = (root / "resources/samples/development-zone-2023.nianbao").read_text("utf-8")

with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    (folder / "last").mkdir()
    for i in range(1000):
        report = sample.replace('"organ": "', f'"organ": "第{i}', 1)
        (folder / f"r{i}.nianbao").write_text(report, "utf-8")
        (folder / "last" / f"r{i}.nianbao").write_text(report.replace('"year": 2023', '"year": 2022'), "utf-8")
    files = sorted(one.name for one in folder.glob("*.nianbao"))
    for cores in ({0}, os.sched_getaffinity(0)):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        start = time.monotonic()
        run = subprocess.run([program, "check", "--previous", "last", *files], cwd=folder,
                             stdout=subprocess.DEVNULL, preexec_fn=lambda: os.sched_setaffinity(0, cores))
        seconds = time.monotonic() - start
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        busy = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        print(f"1,000 reports on {len(cores)} core(s): {seconds:.2f} s, {busy / seconds:.2f} cores busy, "
              f"at most {after.ru_maxrss / 1024:.0f} MiB (aim: 200), status {run.returncode}")
