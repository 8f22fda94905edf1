#!/usr/bin/env bash
# Installs what is missing, builds everything and runs every test; needs no display.
# shellcheck source=packaging/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

install_for build run test
install_browser_tests
build_preset dev
ctest --preset dev --parallel "$(nproc)" "$@"
