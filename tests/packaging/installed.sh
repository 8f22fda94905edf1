#!/usr/bin/env bash
# Installs a build into a folder and looks at what a package takes from there: is everything in its place, do the manual
# and the completion know every call and option, does no link of the help lead nowhere?
# Usage: installed.sh BUILD_FOLDER
set -euo pipefail
build=$1
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
faults=0
fault() {
    printf 'FAULT: %s\n' "$*"
    faults=$((faults + 1))
}

cmake --install "$build" --prefix "$root/usr" >"$root/log" || { cat "$root/log"; exit 1; }
share=$root/usr/share
program=$root/usr/bin/nianbao-cli
export LC_ALL=C.UTF-8 LANGUAGE=en XDG_CONFIG_HOME=$root/config

for file in bin/nianbao bin/nianbao-cli share/applications/nianbao.desktop share/mime/packages/nianbao.xml \
    share/thumbnailers/nianbao.thumbnailer share/icons/hicolor/scalable/apps/nianbao.svg \
    share/icons/hicolor/scalable/mimetypes/application-vnd.nianbao+json.svg \
    share/metainfo/org.nianbao.Nianbao.metainfo.xml share/bash-completion/completions/nianbao-cli \
    share/man/man1/nianbao.1 share/man/zh_CN/man1/nianbao-cli.1 share/doc/nianbao/help/zh_CN/guide.html; do
    [ -s "$root/usr/$file" ] || fault "$file isn't installed"
done
grep -rl '@[A-Z_]*@' "$share/man" "$share/metainfo" && fault "something wasn't filled in"

# Of a line such as the shell has at that moment: what it would offer.
# shellcheck source=/dev/null
source /usr/share/bash-completion/bash_completion
# shellcheck source=packaging/linux/nianbao-cli.bash
source "$share/bash-completion/completions/nianbao-cli"
offered() {
    COMP_WORDS=("$program" "$@")
    COMP_CWORD=$#
    COMP_LINE="${COMP_WORDS[*]}"
    COMP_POINT=${#COMP_LINE}
    COMPREPLY=()
    _nianbao_cli 2>/dev/null || true
    printf '%s\n' "${COMPREPLY[@]}"
}
offers() { # WORD LINE…: is it among what is offered?
    local word=$1
    shift
    grep -qxF -- "$word" <<<"$(offered "$@")" || fault "after '$*' nothing offers $word"
}

calls=$("$program" help | sed -n 's/^  \([a-z]\{1,\}\) .*/\1/p')
[ "$(wc -w <<<"$calls")" -ge 10 ] || fault "only these calls: $calls"
for call in $calls; do
    offers "$call" ''
    offers "$call" help ''
    for option in $("$program" help "$call" | grep -oE -- '--[a-z][a-z-]*' | sort -u); do
        offers "$option" "$call" --
        grep -qF -- "${option//-/\\-}" "$share/man/man1/nianbao-cli.1" || fault "the manual doesn't know $option"
        grep -qF -- "${option//-/\\-}" "$share/man/zh_CN/man1/nianbao-cli.1" || fault "手册里没有 $option"
    done
done
cp resources/samples/development-zone-2023.nianbao "$root/a.nianbao"
offers json export a.nianbao --format ''
offers last export a.nianbao --review-sheet ''
offers t3-balance check --explain ''
offers t3.received.natural= set "$root/a.nianbao" t3.rec
offers signedOn= set "$root/a.nianbao" signed
[ -z "$(offered set "$root/a.nianbao" year=)" ] || fault "a place is offered where its value stands"
touch "$root/words.txt"
offers "$root/words.txt" set "$root/a.nianbao" "s1=@$root/wor"
cp "$root/a.nianbao" "$root/a b.nianbao"
offers t3.received.natural= set "$root/a\\ b.nianbao" t3.rec
offers t3.received.natural= set "\"$root/a b.nianbao\"" t3.rec
grep -qE 'total|concluded' <<<"$(offered set "$root/a.nianbao" t3.)" && fault "a total is offered, which can't be set"

for page in "$share"/doc/nianbao/help/*/*.html; do
    folder=$(dirname "$page")
    while read -r target; do
        file=${target%%#*} part=
        [ "$file" = "$target" ] || part=${target#*#}
        [ -s "$folder/$file" ] || fault "$page leads to $target"
        [ -z "$part" ] || grep -qF "id='$part'" "$folder/$file" || fault "$page leads to $target"
    done < <(grep -ohE "(href='|src=\")[^'\"]+" "$page" | sed -E "s/^(href='|src=\")//" | sort -u)
done

[ "$faults" -eq 0 ] && printf 'Everything is in its place.\n'
exit $((faults > 0))
