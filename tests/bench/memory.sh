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
for kind in Rss Pss Private_Dirty; do
    a=$(awk -v kind="$kind:" '$1 == kind { print $2 }' "/proc/$ours/smaps_rollup")
    b=$(awk -v kind="$kind:" '$1 == kind { print $2 }' "/proc/$bare/smaps_rollup")
    awk -v name="memory, $kind" -v a="$a" -v b="$b" \
        'BEGIN { printf "%-28s ours %7.1f MB   bare %7.1f MB   ratio %.2f\n", name, a / 1024, b / 1024, a / b }'
done
