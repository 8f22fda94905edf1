#!/usr/bin/env bash
# Times whole processes in pairs, ours and the yardstick in turn, and prints the median of each and of
# the ratio. Usage: pairs.sh BUILD_FOLDER [RUNS]
set -euo pipefail
build=$1
runs=${2:-15}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
sample=$root/resources/samples/development-zone-2023.nianbao
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

microseconds() {
    local begin=${EPOCHREALTIME/./} end
    "$@" >/dev/null 2>&1
    end=${EPOCHREALTIME/./}
    echo $((end - begin))
}

median() { sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }

# pair NAME OURS -- YARDSTICK
pair() {
    local name=$1 ours=() theirs=() a b
    shift
    while [ "$1" != -- ]; do
        ours+=("$1")
        shift
    done
    shift
    theirs=("$@")
    "${ours[@]}" >/dev/null 2>&1 # once to warm up, and to stop here if one of them fails
    "${theirs[@]}" >/dev/null 2>&1
    : >"$folder/pairs"
    for _ in $(seq "$runs"); do
        a=$(microseconds "${ours[@]}")
        b=$(microseconds "${theirs[@]}")
        echo "$a $b" >>"$folder/pairs"
    done
    printf '%-28s ours %7.1f ms   bare %7.1f ms   beyond %6.1f ms   ratio %.2f   (medians of %d pairs)\n' "$name" \
        "$(awk '{ print $1 / 1000 }' "$folder/pairs" | median)" \
        "$(awk '{ print $2 / 1000 }' "$folder/pairs" | median)" \
        "$(awk '{ print ($1 - $2) / 1000 }' "$folder/pairs" | median)" \
        "$(awk '{ print $1 / $2 }' "$folder/pairs" | median)" "$runs"
}

pair "export --pdf of the sample" "$build/app/cli/nianbao-cli" export "$sample" --pdf "$folder/ours.pdf" \
    -- "$build/tests/bench/bare_pdf" "$sample" "$folder/bare.pdf"
# The page, beyond the program's own start: to be less than 50 ms.
pair "export --html of the sample" "$build/app/cli/nianbao-cli" export "$sample" --html "$folder/ours.html" \
    --site "$root/resources/samples/site-example.json" \
    -- "$build/app/cli/nianbao-cli" --version

export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
pair "window of the sample" "$build/tests/bench/sample_window" "$sample" \
    -- "$build/tests/bench/bare_window"
