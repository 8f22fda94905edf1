#!/usr/bin/env bash
# Builds the Debian packages nianbao and nianbao-cli into out/ (or the folder that is named), from a copy of the
# sources. The same sources give the same bytes. Usage: package.sh [FOLDER]
# shellcheck source=packaging/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

target=$root/out
[ $# -eq 0 ] || target=$(from_here "$1")
install_for build run package

version=$(sed -n '1s/.*(\(.*\)).*/\1/p' packaging/debian/changelog)
work=$root/build/package
copy=$work/nianbao-$version
rm -rf "$work"
copy_sources "$copy"
cp -r packaging/debian "$copy/debian"

# A list as control has it: “a, b, c”.
joined() { packages_for "$1" | grep -E "${2:-}" | paste -sd, | sed 's/,/, /g'; }
sed -e "s/@BUILD@/$(joined build)/" -e "s/@RUN@/$(joined run)/" -e "s/@FONTS@/$(joined run '^fonts-')/" \
    packaging/debian/control.in >"$copy/debian/control"

(cd "$copy" && LC_ALL=C.UTF-8 dpkg-buildpackage --build=binary --no-sign)
mkdir -p "$target"
cp "$work"/*.deb "$work"/*.changes "$work"/*.buildinfo "$target"
say "The packages:"
ls -l "$target"/*"_${version}_"*.deb
