#!/usr/bin/env python3
"""tests/fuzz/mutated_corpus.py [RUNS] [PROGRAM]: mutates published reports, and the files that they become, and
gives them to `nianbao-cli import` and `nianbao-cli show`, so many times (10,000) in all. The reports are those of
$NIANBAO_CORPUS, else ../shared/corpus; the program is that of the preset dev.

Prints the runs, the exits by status, crashes and hangs (over 5 s). Status 1: there was one, or a status that the
call doesn't end with."""

import collections
import concurrent.futures
import os
import pathlib
import random
import subprocess
import sys
import tempfile

SOURCE = pathlib.Path(__file__).resolve().parents[2]
CORPUS = pathlib.Path(os.environ.get("NIANBAO_CORPUS", SOURCE / "../shared/corpus"))
RUNS = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
PROGRAM = sys.argv[2] if len(sys.argv) > 2 else str(SOURCE / "build/dev/app/cli/nianbao-cli")
LONGEST = 5  # seconds
EXPECTED = {"import": {0, 1, 3, 4}, "show": {0, 3}}
ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8"}
PIECES = [b"<", b">", b"</td>", b"<tr>", b"<table>", b"\0", b"\xff", b"\n", b"\t", b"|", b'"', b"{", b"}", b"[", b",",
          b"99999999999999999999", b"-1", b"rowspan=65534 ", b"&#x110000;", "〔".encode(), "总计".encode(), b"null"]


def mutated(data: bytes, other: bytes, chance: random.Random) -> bytes:
    data = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 16, 64))):
        at = chance.randint(0, len(data))
        kind = chance.randrange(6)
        if kind == 0:
            del data[at:at + chance.choice((1, 10, 1000))]
        elif kind == 1:
            data[at:at] = chance.choice(PIECES)
        elif kind == 2 and at < len(data):
            data[at] = chance.randrange(256)
        elif kind == 3:
            begin = chance.randint(0, len(data))
            data[at:at] = data[begin:begin + chance.choice((10, 100, 5000))]
        elif kind == 4:
            begin = chance.randint(0, len(other))
            data[at:at] = other[begin:begin + chance.choice((10, 100, 5000))]
        elif chance.randrange(8) == 0:
            del data[at:]
    return bytes(data)


def run(call: str, words: list[str]) -> str:
    """The status, or "crash" or "hang"."""
    try:
        done = subprocess.run([PROGRAM, call, *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                              env=ENVIRONMENT, timeout=LONGEST, check=False)
    except subprocess.TimeoutExpired:
        return "hang"
    if done.returncode < 0:
        return "crash"
    return str(done.returncode) if done.returncode in EXPECTED[call] else f"unexpected {done.returncode}"


def one(number: int, sources: list[pathlib.Path], reports: list[pathlib.Path], folder: pathlib.Path):
    """A source is imported and, if that gave a report, shown; or a report is shown."""
    chance = random.Random(number)
    is_import = bool(number % 2)
    files = sources if is_import else reports
    file = chance.choice(files)
    damaged = folder / f"{number}{file.suffix}"
    damaged.write_bytes(mutated(file.read_bytes(), chance.choice(files).read_bytes(), chance))
    made = folder / f"{number}.made"
    outcomes = []
    if is_import:
        outcomes.append(("import", run("import", [str(damaged), "-o", str(made)])))
        if made.exists():
            outcomes.append(("show", run("show", [str(made)])))
    else:
        outcomes.append(("show", run("show", [str(damaged)])))
    if all(outcome.isdigit() for _, outcome in outcomes):
        damaged.unlink()
    made.unlink(missing_ok=True)
    return damaged, outcomes


def main() -> int:
    sources = sorted(path for path in CORPUS.rglob("*") if path.suffix in {".html", ".txt"})
    if not sources:
        print(f"no reports in {CORPUS} (NIANBAO_CORPUS)", file=sys.stderr)
        return 2
    folder = pathlib.Path(tempfile.mkdtemp(prefix="mutated-"))
    reports = []
    for source in sources:
        report = folder / f"report-{len(reports)}.nianbao"
        if run("import", [str(source), "-o", str(report)]) in {"0", "1"}:
            reports.append(report)
    exits: dict[str, collections.Counter] = {"import": collections.Counter(), "show": collections.Counter()}
    kept = []
    runs = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        numbers = iter(range(RUNS))
        pending = set()
        while True:
            # No more are begun than are needed: an import that gives a report is two runs.
            while len(pending) < 4 * (os.cpu_count() or 1) and runs + len(pending) < RUNS:
                pending.add(pool.submit(one, next(numbers), sources, reports, folder))
            if not pending:
                break
            finished, pending = concurrent.futures.wait(pending, return_when=concurrent.futures.FIRST_COMPLETED)
            for done in finished:
                damaged, outcomes = done.result()
                for call, outcome in outcomes:
                    exits[call][outcome] += 1
                    runs += 1
                    if not outcome.isdigit():
                        kept.append(f"{call} {outcome}: {damaged}")
    print(f"{runs} runs on mutations of {len(sources)} sources and {len(reports)} reports")
    for call, counter in exits.items():
        print(f"{call}: " + ", ".join(f"{count} × {outcome}" for outcome, count in sorted(counter.items())))
    for name in ("crash", "hang"):
        print(f"{name}: {sum(counter[name] for counter in exits.values())}")
    print("\n".join(kept[:20]))
    if not kept:
        for report in folder.iterdir():
            report.unlink()
        folder.rmdir()
    return 1 if kept else 0


if __name__ == "__main__":
    sys.exit(main())
