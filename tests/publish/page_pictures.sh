#!/usr/bin/env bash
# Takes pictures of every page of four reports, to be looked at beside the figures of GB/T 9704—2012: the sample, and
# longer ones made of it, also as they are sealed, turned, proofread and read aloud.
# Usage: page_pictures.sh NIANBAO_CLI [FOLDER]
set -euo pipefail
program=$1
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=${2:-$root/out/pages}
sample=$root/resources/samples/development-zone-2023.nianbao
mkdir -p "$folder"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# longer NAME TIMES: the sample, the text of its first section so many times.
longer() {
    python3 - "$sample" "$work/$1.nianbao" "$2" <<'PYTHON'
import json, sys
source, target, times = sys.argv[1:]
report = json.load(open(source, encoding="utf-8"))
report["sections"]["s1"] = report["sections"]["s1"] * int(times)
json.dump(report, open(target, "w", encoding="utf-8"), ensure_ascii=False)
PYTHON
}

# pictures NAME OPTIONS…
pictures() {
    local name=$1
    shift
    "$program" export "$work/$name.nianbao" --pdf "$work/$name.pdf" "$@"
    pdftoppm -r 50 -png "$work/$name.pdf" "$folder/$name"
}

longer sample 1
longer sealed 3
longer turned 6
longer read-aloud 12
pictures sample --fingerprint --review-sheet first
pictures sealed --seal
pictures turned --landscape --proof
pictures read-aloud --read-aloud
