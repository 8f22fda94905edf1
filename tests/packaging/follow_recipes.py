#!/usr/bin/env python3
"""Follows the recipes of CONTRIBUTING.md to the letter, in a copy of the sources: every block is done where it stands.

sh: run, and to succeed. json: put at the end of the list `rules` in the file that is named last before it. Any other
block: its first line is in the file that is named last before it, and the others are put below it.
Usage: follow_recipes.py SOURCES WORK_FOLDER
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path


def blocks(text):
    """(recipe, step, language, lines, the file that is named last before it) of each block, in their order."""
    recipe, step, named, language, lines = "", 0, "", None, []
    for line in text.splitlines():
        if language is not None:
            if line.strip() == "```":
                yield recipe, step, language, lines, named
                language = None
            else:
                lines.append(line[indent:])
        elif line.startswith("## "):
            recipe, step = line[3:], 0
        elif fence := re.match(r"( *)```(\w+)", line):
            indent, language, lines = len(fence[1]), fence[2], []
        else:
            if number := re.match(r"(\d)\. ", line):
                step = int(number[1])
            for name in re.findall(r"`([\w./-]+)`", line):
                if "/" in name and (sources / name).is_file():
                    named = name


def put(language, lines, path):
    text = path.read_text(encoding="utf-8")
    if language == "json":
        end = text.rindex("}\n  ]")
        text = text[: end + 1] + ",\n" + "\n".join(lines) + text[end + 1 :]
    else:
        first = lines[0].strip()
        found = [line for line in text.splitlines() if line.strip().startswith(first)]
        if len(found) != 1:
            sys.exit(f"{path}: “{first}” is there {len(found)} times")
        # What follows on that line goes on behind what is put below it.
        rest = found[0].strip()[len(first) :]
        text = text.replace(found[0], "\n".join(lines) + rest)
    path.write_text(text, encoding="utf-8")


sources, work = Path(sys.argv[1]), Path(sys.argv[2])
copy = work / "sources"
shutil.rmtree(work, ignore_errors=True)
shutil.copytree(sources, copy, ignore=shutil.ignore_patterns("build", "out", ".git", "node_modules"))
environment = dict(os.environ, XDG_CONFIG_HOME=str(work / "config"))
recipes = {}
for recipe, step, language, lines, named in blocks((sources / "CONTRIBUTING.md").read_text(encoding="utf-8")):
    if step == 0:
        continue
    recipes.setdefault(recipe, []).append(step)
    print(f"{recipe}, step {step} ({language})", flush=True)
    if language == "sh":
        done = subprocess.run(["bash", "-euc", "\n".join(lines)], cwd=copy, env=environment)
        if done.returncode != 0:
            sys.exit(f"{recipe}, step {step}: ended with {done.returncode}")
    else:
        put(language, lines, copy / named)
if len(recipes) != 4 or any(max(steps) != 5 for steps in recipes.values()):
    sys.exit(f"four recipes of five steps were expected: {recipes}")
print("All four recipes do what they say.")
