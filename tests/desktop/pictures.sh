#!/usr/bin/env bash
# Takes pictures of the editor, to be looked at: light and dark, in both languages, on an office's
# screen of 1366×768 and on one of 2560×1440 at 200 %.
# Usage: pictures.sh PICTURES_PROGRAM [FOLDER]
set -euo pipefail
program=$1
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=${2:-$root/out/pictures}
mkdir -p "$folder"
export NIANBAO_SOURCE=$root QT_QPA_PLATFORM=xcb
status=0
for language in zh_CN en_US; do
    for theme in light dark; do
        for screen in 1366x768 2560x1440; do
            size=$screen scale=1 options=()
            [ $screen = 1366x768 ] || size=1280x720 scale=2
            [ $theme = light ] || options=(--dark)
            LANGUAGE='' LC_ALL=$language.UTF-8 QT_SCALE_FACTOR=$scale \
                xvfb-run -a -s "-screen 0 ${screen}x24" "$program" --size $size \
                "${options[@]}" "$folder" "$language-$theme-$screen-" || status=1
        done
    done
done
exit $status
