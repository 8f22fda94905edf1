#!/bin/sh
# Makes the Traditional Chinese translation of the Simplified one: other characters, and the words of Taiwan. What has
# an official name keeps it, and the sources' own texts stay as they are.
# Words that the converter takes for another trade's (發布 for 釋出) are put right at the end.
# What the rules say of themselves is data, not in the Simplified translation; it is translated from what stands there.
# Usage: traditional.sh SIMPLIFIED.ts TRADITIONAL.ts RULES.json…
set -eu
simplified=$1 traditional=$2
shift 2

convert() {
    opencc -c s2twp.json | sed -e 's/資訊公開/信息公開/g; s/政府資訊/政府信息/g; s/資訊處理費/信息處理費/g' \
        -e 's/釋出/發布/g; s/稽核/審核/g; s/專案/項目/g; s/查詢/尋找/g; s/型別/類型/g; s/公佈/公布/g; s/隻填/只填/g' \
        -e 's/錶/表/g; s/程式碼/代碼/g; s/規範性檔案/規範性文件/g; s/年以前的檔案/年以前的文件/g; s/檔名稱/檔案名稱/g' \
        -e 's/製發/制發/g; s/編制/編製/g; s/窗口/視窗/g; s/許可權/權限/g; s/只讀/唯讀/g; s/數據/資料/g; s/門戶/入口/g'
}

convert <"$simplified" >"$traditional.all"
awk 'NR == FNR { original[FNR] = $0; next }
     { if (original[FNR] ~ /<source>/) inSource = 1 }
     { print inSource ? original[FNR] : $0 }
     { if (original[FNR] ~ /<\/source>/) inSource = 0 }' "$simplified" "$traditional.all" |
    sed -e 's/language="zh_CN"/language="zh_TW"/' -e '/^<\/TS>$/d' >"$traditional"

# In quotation marks stand labels of the form and words of reports: they stay.
sed -n 's/.*"zh": *"\([^"\\]*\)".*/\1/p' "$@" | sort -u >"$traditional.rules"
{
    printf '<context>\n<name>nianbao::LocalText</name>\n'
    convert <"$traditional.rules" >"$traditional.all"
    awk '
        function plain(text) { gsub(/&/, "\\&amp;", text); gsub(/</, "\\&lt;", text); return text }
        NR == FNR { original[FNR] = $0; next }
        {
            count = split($0, parts, /“|”|《|》/)
            split(original[FNR], kept, /“|”|《|》/)
            line = ""
            rest = original[FNR]
            for (i = 1; i <= count; i++) {
                line = line (i % 2 ? parts[i] : kept[i])
                rest = substr(rest, length(kept[i]) + 1)
                if (i < count) { # the mark itself, as long as these all are
                    line = line substr(rest, 1, length("“"))
                    rest = substr(rest, length("“") + 1)
                }
            }
            printf "<message><source>%s</source><translation>%s</translation></message>\n", plain(original[FNR]), plain(line)
        }' "$traditional.rules" "$traditional.all"
    printf '</context>\n</TS>\n'
} >>"$traditional"
rm "$traditional.all" "$traditional.rules"
