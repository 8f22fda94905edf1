#!/usr/bin/env bash
# Installs what is missing, builds Nianbao and starts it with the sample report. Where there is no
# display, exports the sample's PDF and web page to out/ instead.
# shellcheck source=packaging/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

sample=resources/samples/development-zone-2023.nianbao

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
    exec build/release/app/desktop/nianbao "${1:-$sample}"
fi

say "这里没有图形界面，改为导出示例年报。There is no display here: exporting the sample report instead."
mkdir -p out
build/release/app/cli/nianbao-cli export "$sample" --pdf out/sample.pdf --html out/sample.html
printf '纸质稿 The paper:    %s\n网页   The web page: %s\n' "$root/out/sample.pdf" "$root/out/sample.html"
