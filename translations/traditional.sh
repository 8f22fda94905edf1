#!/bin/sh
# Makes the Traditional Chinese translation of the Simplified one: other characters, and the words of Taiwan. What has
# an official name keeps it, and the sources' own texts stay as they are.
# Usage: traditional.sh SIMPLIFIED.ts TRADITIONAL.ts
set -eu
converted=$2.all
opencc -c s2twp.json -i "$1" -o "$converted"
awk 'NR == FNR { original[FNR] = $0; next }
     { if (original[FNR] ~ /<source>/) inSource = 1 }
     { print inSource ? original[FNR] : $0 }
     { if (original[FNR] ~ /<\/source>/) inSource = 0 }' "$1" "$converted" |
    sed -e 's/language="zh_CN"/language="zh_TW"/' -e 's/資訊公開/信息公開/g' >"$2"
rm "$converted"
