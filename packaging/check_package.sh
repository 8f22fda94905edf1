#!/usr/bin/env bash
# Builds the packages twice and looks whether they are the same to the byte, has them judged by lintian and its like,
# tries them in a Debian of their own, and follows CONTRIBUTING.md's recipes. Takes some twenty minutes.
# shellcheck source=packaging/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

install_for build run package lint
work=$root/build/check-package
rm -rf "$work"
mkdir -p "$work/one" "$work/two"

say "Twice the same bytes?"
packaging/package.sh "$work/one" >"$work/one.log" 2>&1 || fail "The package can't be built: $work/one.log"
# Again at another time, in another folder, for another user's language.
copy_sources "$work/elsewhere"
(cd "$work/elsewhere" && LANG=C.UTF-8 TZ=Asia/Shanghai packaging/package.sh "$work/two") >"$work/two.log" 2>&1 ||
    fail "The package can't be built a second time: $work/two.log"
for deb in "$work"/one/*.deb; do
    cmp "$deb" "$work/two/$(basename "$deb")" || fail "$(basename "$deb") isn't the same twice."
    sha256sum "$deb"
done

say "lintian"
lintian --fail-on error,warning --allow-root "$work"/one/*.changes

say "Desktop entry, metadata, manual pages"
rm -rf "$work/unpacked"
for deb in "$work"/one/*.deb; do dpkg-deb -x "$deb" "$work/unpacked"; done
share=$work/unpacked/usr/share
desktop-file-validate "$share/applications/nianbao.desktop"
appstreamcli validate --no-net "$share/metainfo/org.nianbao.Nianbao.metainfo.xml"
for page in "$share"/man/man1/*.gz "$share"/man/zh_CN/man1/*.gz; do
    warnings=$(LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 "$page" 2>&1 >/dev/null)
    [ -z "$warnings" ] || fail "$page: $warnings"
done

if [ "$(id -u)" -eq 0 ]; then
    packaging/try_package.sh "$work/one"
else
    say "Not tried in a Debian of their own: that takes root (packaging/try_package.sh)."
fi

say "CONTRIBUTING.md's recipes"
python3 tests/packaging/follow_recipes.py "$root" "$work/recipes"
rm -rf "$work"
