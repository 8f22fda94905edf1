#!/usr/bin/env bash
# Installs what is missing, builds everything and runs every test; needs no display.
# Usage: test.sh [--all] [ARGUMENT OF CTEST…]; --all looks for defects with clang-tidy and clazy as well, gives each reader
# of strangers' bytes 20 seconds of libFuzzer, and builds and tries the packages: each takes about as long as the build.
# shellcheck source=packaging/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

all=
if [ "${1:-}" = --all ]; then
    all=yes
    shift
fi
install_for build run test ${all:+lint}
install_browser_tests
build_preset dev
ctest --preset dev --parallel "$(nproc)" "$@"
if [ -n "$all" ]; then
    packaging/lint.sh
    tests/fuzz/run.sh
    packaging/check_package.sh
fi
