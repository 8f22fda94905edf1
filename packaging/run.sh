#!/usr/bin/env bash
# Installs what is missing, builds Nianbao and starts it with the report that is named, or with the sample. Where there
# is no display, exports its PDF and web page to out/ instead. Usage: run.sh [REPORT]
# shellcheck source=packaging/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

report=resources/samples/development-zone-2023.nianbao
[ $# -eq 0 ] || report=$(from_here "$1")

has_display() {
    [ -n "${WAYLAND_DISPLAY:-}" ] && return 0
    case "${DISPLAY:-}" in
    '') return 1 ;;
    :*) # a display of this machine: is its server there?
        local number=${DISPLAY#:}
        [ -S "/tmp/.X11-unix/X${number%%.*}" ]
        ;;
    esac
}

install_for build run
build_preset release

if has_display; then
    exec build/release/app/desktop/nianbao "$report"
fi

say "这里没有图形界面，改为导出年报。There is no display here: exporting the report instead."
mkdir -p out
build/release/app/cli/nianbao-cli export "$report" --pdf out/sample.pdf --html out/sample.html
printf '纸质稿 The paper:    %s\n网页   The web page: %s\n' "$root/out/sample.pdf" "$root/out/sample.html"
