#!/usr/bin/env bash
# Builds the preset coverage, runs every test, and says how many of the lines of app/ they went through:
# at least 90 % without the desktop and 80 % with it. Usage: coverage.sh [ARGUMENT OF CTEST…]
# shellcheck source=packaging/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

install_for build run test coverage
install_browser_tests
build_preset coverage
find build/coverage -name '*.gcda' -delete # of runs before
ctest --preset coverage --parallel "$(nproc)" "$@" || tests=failed

counts=build/coverage/counts.json
gcovr --root . --filter app/ --gcov-ignore-parse-errors --json "$counts" -j "$(nproc)" build/coverage
enough=yes
measure() { # NAME AIM ARGUMENT…
    local name=$1 aim=$2 percent
    shift 2
    percent=$(gcovr --root . --add-tracefile "$counts" "$@" --json-summary - | grep -oE '"line_percent": [0-9.]+' | tail -1)
    percent=${percent##* }
    printf '%-28s %s %% of the lines (at least %s %%)\n' "$name" "$percent" "$aim"
    awk -v is="$percent" -v aim="$aim" 'BEGIN { exit is < aim }' || enough=no
}
say "Coverage"
measure "app/ without the desktop" 90 --exclude app/desktop/
measure "app/ with the desktop" 80
[ "${tests:-}" != failed ] || fail "Tests failed."
[ $enough = yes ] || fail "The tests go through too little."
