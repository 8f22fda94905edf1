#!/bin/bash
# tests/fuzz/run.sh [SECONDS] [TARGET…]: gives each reader of strangers' bytes so many seconds (20) of libFuzzer, counted
# as the processor does, as many at once as there are processors, and prints what came of it. Status 1: something was
# found; what did it lies in out/fuzz.
set -euo pipefail
cd "$(dirname "$0")/../.."

seconds=${1:-20}
[ $# -gt 0 ] && shift
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz -- -j "$(nproc)" | tail -1
programs=build/fuzz/tests/fuzz
found=out/fuzz
mkdir -p "$found"

targets=("$@")
if [ ${#targets[@]} -eq 0 ]; then
    for program in "$programs"/fuzz_*; do
        [ -x "$program" ] && [ -f "$program" ] && targets+=("${program##*/fuzz_}")
    done
fi

# One input ends within five seconds and two gigabytes. Where others want the processor as well, a round gets less of
# it than its length says; what it found begins the next one.
# shellcheck disable=SC2317 # xargs calls it
fuzz() {
    local target=$1 work round=0 spent=0 runs=0 findings=0 coverage TIMEFORMAT=%U
    work=$(mktemp -d "$found/$target.XXXXXX")
    mkdir "$work/corpus"
    export ASAN_OPTIONS=allocator_may_return_null=1:max_allocation_size_mb=1024:detect_leaks=1
    export LSAN_OPTIONS=suppressions=$PWD/tests/leaks_of_libraries.txt:print_suppressions=0
    export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 LC_ALL=C.UTF-8
    while [ "$findings" -eq 0 ] && { [ "$round" -eq 0 ] || [ "$spent" -lt "$((seconds * 98 / 100))" ]; }; do
        round=$((round + 1))
        { time "$programs/fuzz_$target" -max_total_time="$((seconds - spent))" -timeout=5 -rss_limit_mb=2048 \
            -malloc_limit_mb=0 -max_len=65536 -seed="$round" -print_final_stats=1 -artifact_prefix="$work/" \
            "$work/corpus" "tests/fuzz/corpus/$target" >"$work/log" 2>&1 || true; } 2>"$work/time"
        spent=$((spent + 1 + $(cut -d. -f1 "$work/time"))) # rounded up: each round brings the end nearer
        runs=$((runs + $(awk '/stat::number_of_executed_units/ {n = $2} END {print n + 0}' "$work/log")))
        findings=$(find "$work" -maxdepth 1 -name '*-*' -type f | wc -l)
        if ! grep -q '^Done ' "$work/log" && [ "$findings" -eq 0 ]; then
            findings=1 # it ended without having come to its end
        fi
    done
    coverage=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$work/log" | tail -1)
    printf '%-10s %12s %8s %9s %9s\n' "$target" "$runs" "$((runs / (spent > 0 ? spent : 1)))" \
        "${coverage:-0}" "$findings" >"$work/line"
    if [ "$findings" -eq 0 ]; then
        cat "$work/line" >"$found/$target.line"
        rm -r "$work"
    else
        sed "s|\$|  $work|" "$work/line" >"$found/$target.line"
    fi
}
export -f fuzz
export seconds programs found

rm -f "$found"/*.line
printf '%s\n' "${targets[@]}" | xargs -P "$(nproc)" -I{} bash -c 'fuzz {}'
printf '%-10s %12s %8s %9s %9s\n' target executions exec/s coverage findings
cat "$found"/*.line
! awk '{ if ($5 > 0) exit 1 }' "$found"/*.line && exit 1
exit 0
