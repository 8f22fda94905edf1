#!/usr/bin/env bash
# Takes pictures of every page of four reports, to be looked at beside the figures of GB/T 9704—2012: the sample and
# those of whole_reports.h, plain, and also as they are sealed, turned, proofread and read aloud.
# Usage: page_pictures.sh NIANBAO_CLI [FOLDER]
set -euo pipefail
program=$1
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=${2:-$root/out/paper}
reports=$root/tests/publish/reports
mkdir -p "$folder"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# pictures NAME REPORT OPTIONS…
pictures() {
    local name=$1 report=$2
    shift 2
    "$program" export "$report" --pdf "$work/$name.pdf" "$@"
    pdftoppm -r 60 -png "$work/$name.pdf" "$folder/$name"
}

pictures sample "$root/resources/samples/development-zone-2023.nianbao" --fingerprint --review-sheet first
pictures city "$reports/city.nianbao"
pictures city-sealed "$reports/city.nianbao" --seal --review-sheet last
pictures city-read-aloud "$reports/city.nianbao" --read-aloud
pictures department "$reports/department.nianbao"
pictures department-proof "$reports/department.nianbao" --landscape --proof
pictures town "$reports/town.nianbao"
pictures town-sealed "$reports/town.nianbao" --seal
