#!/usr/bin/env bash
# Takes the quick guide's pictures anew, in both languages, into resources/help/pictures.
# Needs ImageMagick (packaging/packages.txt: pictures). Usage: guide_pictures.sh PICTURES_PROGRAM
set -euo pipefail
program=$1
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$root/resources/help/pictures"
export NIANBAO_SOURCE=$root QT_QPA_PLATFORM=xcb
for language in zh_CN en; do
    locale=$language
    [ $language = zh_CN ] || locale=en_US
    LANGUAGE='' LC_ALL=$locale.UTF-8 xvfb-run -a -s "-screen 0 1280x720x24" \
        "$program" --size 1280x720 "$folder" ""
    cp "$folder/off-balance.png" "$root/resources/help/pictures/window_$language.png"
    cp "$folder/balance.png" "$root/resources/help/pictures/balance_$language.png"
    cp "$folder/breakdown.png" "$root/resources/help/pictures/breakdown_$language.png"
    cp "$folder/preview-book.png" "$root/resources/help/pictures/preview_$language.png"
    cp "$folder/start.png" "$root/resources/help/pictures/start_$language.png"
done
# They are in the program and beside it: in 128 colours they take a third, and nobody sees it.
for picture in "$root"/resources/help/pictures/*.png; do
    convert "$picture" -dither None -colors 128 -define png:compression-level=9 "PNG8:$folder/small.png"
    cp "$folder/small.png" "$picture"
done
