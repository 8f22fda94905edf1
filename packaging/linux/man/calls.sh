#!/bin/sh
# Prints what the command line says of each of its calls as sections of a man page: the page can't go stale.
# Usage: calls.sh NIANBAO-CLI LANGUAGE (en, zh_CN)
set -eu
cli=$1
export LC_ALL=C.UTF-8 LANGUAGE="$2" QT_QPA_PLATFORM=offscreen

for call in $("$cli" help | sed -n 's/^  \([a-z]\{1,\}\) .*/\1/p'); do
    printf '.SS %s\n.nf\n' "$call"
    "$cli" help "$call" | sed -e 's/\\/\\e/g' -e 's/-/\\-/g' -e "s/^[.']/\\\\\&&/"
    printf '.fi\n'
done
