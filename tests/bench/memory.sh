#!/usr/bin/env bash
# What the editor with a report open takes of memory, beside an empty QMainWindow that runs at the same
# time, and beside a window with nothing but the same report's text in a QTextEdit. Usage: memory.sh BUILD_FOLDER
set -euo pipefail
build=$1
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
sample=$root/resources/samples/development-zone-2023.nianbao
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
"$build/tests/bench/sample_window" "$sample" --stay 2>/dev/null &
ours=$!
"$build/tests/bench/bare_window" --stay 2>/dev/null &
bare=$!
plain=$(mktemp)
"$build/app/cli/nianbao-cli" show "$sample" >"$plain"
"$build/tests/bench/text_window" "$plain" --stay 2>/dev/null &
text=$!
trap 'kill $ours $bare $text 2>/dev/null; rm -f "$plain"' EXIT
sleep "${SECONDS_TO_SETTLE:-4}"
line() { # NAME OURS BARE TEXT, in kilobytes
    awk -v name="$1" -v a="$2" -v b="$3" -v c="$4" 'BEGIN {
        printf "%-24s ours %6.1f MB   empty %6.1f MB   ratio %.2f   text alone %6.1f MB   ratio %.2f\n",
            name, a / 1024, b / 1024, a / b, c / 1024, a / c }'
}
of() { awk -v kind="$1:" '$1 == kind { print $2 }' "/proc/$2/smaps_rollup"; }
# The bare window has no text. What ours has brings the pages of the fonts' files along.
fonts() { awk '/^[0-9a-f]+-/ { font = /fonts/ } font && /^Rss/ { sum += $2 } END { print sum + 0 }' "/proc/$1/smaps"; }
for kind in Rss Pss Private_Dirty; do
    line "memory, $kind" "$(of $kind $ours)" "$(of $kind $bare)" "$(of $kind $text)"
done
line "Rss without fonts' files" $(($(of Rss $ours) - $(fonts $ours))) $(($(of Rss $bare) - $(fonts $bare))) \
    $(($(of Rss $text) - $(fonts $text)))
