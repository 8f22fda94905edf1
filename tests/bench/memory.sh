#!/usr/bin/env bash
# What the editor with a report open takes of memory, beside an empty QMainWindow that runs at the same
# time. Usage: memory.sh BUILD_FOLDER
set -euo pipefail
build=$1
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
sample=$root/resources/samples/development-zone-2023.nianbao
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
"$build/tests/bench/sample_window" "$sample" --stay 2>/dev/null &
ours=$!
"$build/tests/bench/bare_window" --stay 2>/dev/null &
bare=$!
trap 'kill $ours $bare 2>/dev/null' EXIT
sleep "${SECONDS_TO_SETTLE:-4}"
line() { # NAME OURS BARE, in kilobytes
    awk -v name="$1" -v a="$2" -v b="$3" \
        'BEGIN { printf "%-28s ours %7.1f MB   bare %7.1f MB   ratio %.2f\n", name, a / 1024, b / 1024, a / b }'
}
of() { awk -v kind="$1:" '$1 == kind { print $2 }' "/proc/$2/smaps_rollup"; }
# The bare window has no text. What ours has brings the pages of the fonts' files along.
fonts() { awk '/^[0-9a-f]+-/ { font = /fonts/ } font && /^Rss/ { sum += $2 } END { print sum + 0 }' "/proc/$1/smaps"; }
for kind in Rss Pss Private_Dirty; do
    line "memory, $kind" "$(of $kind $ours)" "$(of $kind $bare)"
done
line "Rss without fonts' files" $(($(of Rss $ours) - $(fonts $ours))) $(($(of Rss $bare) - $(fonts $bare)))
