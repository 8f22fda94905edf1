#!/bin/sh
# Makes the Traditional Chinese translation of the Simplified one: other characters, and the words of Taiwan. What has
# an official name keeps it, and the sources' own texts stay as they are.
# Words that the converter takes for another trade's (發布 for 釋出) are put right at the end.
# Usage: traditional.sh SIMPLIFIED.ts TRADITIONAL.ts
set -eu
converted=$2.all
opencc -c s2twp.json -i "$1" -o "$converted"
awk 'NR == FNR { original[FNR] = $0; next }
     { if (original[FNR] ~ /<source>/) inSource = 1 }
     { print inSource ? original[FNR] : $0 }
     { if (original[FNR] ~ /<\/source>/) inSource = 0 }' "$1" "$converted" |
    sed -e 's/language="zh_CN"/language="zh_TW"/' -e 's/資訊公開/信息公開/g' \
        -e 's/釋出/發布/g; s/稽核/審核/g; s/專案/項目/g; s/查詢/尋找/g; s/型別/類型/g; s/公佈/公布/g' >"$2"
rm "$converted"
