#!/usr/bin/env bash
# Looks for defects in app/ with clang-tidy (.clang-tidy says which) and clazy (its level 1, which has level 0 in
# it); any finding is a failure. What these need to know, the preset dev's build has made.
# Usage: lint.sh [FILE…], without files all of app/.
# shellcheck source=packaging/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

[ -f build/dev/compile_commands.json ] || fail "Build the preset dev first: cmake --preset dev && cmake --build --preset dev"
# Without what only g++ understands: its precompiled headers, its debug information, a header of libqpdf. Warnings are
# the build's.
mkdir -p build/lint
sed -E -e 's/ -W[a-z-]+| -include [^ ]*cmake_pch\.hxx| -gsplit-dwarf//g' \
    -e "s| -c | -include $root/tests/fuzz/without_qpdf_json.h -c |" build/dev/compile_commands.json \
    >build/lint/compile_commands.json

if [ $# -gt 0 ]; then
    files=("$@")
else
    mapfile -t files < <(find app -name '*.cpp' | sort)
fi

# Says what the command finds in each of the files, once. False where it finds something.
look() {
    local found=build/lint/$1
    command -v "$1" >/dev/null || fail "$1 isn't there; packaging/test.sh --all installs it."
    say "$1 looks through ${#files[@]} files"
    printf '%s\0' "${files[@]}" | xargs -0 -P "$(nproc)" -n 1 "$@" >"$found.all" 2>&1 || true
    # A header's findings come with every file that includes it.
    grep -E '(warning|error): ' "$found.all" | sort -u >"$found" || true
    cat "$found"
    [ ! -s "$found" ]
}

clean=yes
look clang-tidy -p build/lint --quiet || clean=no
# Not: what only Qt 5 has (leftRef); constants of QStringLiteral, which take nothing at the start; an iterator that is
# given to erase() or insert(), which take a constant one since Qt 6.
look clazy-standalone -p build/lint --checks=level1,no-qstring-ref,no-non-pod-global-static,no-strict-iterators \
    --header-filter="^$root/app/" || clean=no
[ $clean = yes ] || fail "What was found stands above; with the lines themselves in build/lint/*.all."
say "Nothing was found."
