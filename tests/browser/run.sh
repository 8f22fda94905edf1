#!/usr/bin/env bash
# Runs one of the browser tests. Usage: run.sh CLI NAME [FOLDER]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
export NIANBAO_CLI=$1
name=$2

skip() {
    printf 'Skipped: %s\n' "$*"
    exit 77
}

command -v node >/dev/null || skip "there is no node; packaging/test.sh installs it"
command -v chromium >/dev/null || skip "there is no chromium; packaging/test.sh installs it"
[ -d "$here/node_modules/playwright-core" ] \
    || skip "tests/browser/node_modules is missing; packaging/test.sh installs it, with a network"

NIANBAO_TEST_FOLDER=$(mktemp -d)
export NIANBAO_TEST_FOLDER HOME=$NIANBAO_TEST_FOLDER LC_ALL=C.UTF-8 LANGUAGE=en
trap 'rm -rf "$NIANBAO_TEST_FOLDER"' EXIT
if [ "$name" = pictures ]; then
    node "$here/pictures.mjs" "$3"
else
    node --test "$here/$name.test.mjs"
fi
