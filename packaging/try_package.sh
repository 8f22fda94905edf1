#!/usr/bin/env bash
# Tries the packages in a fresh Debian 12 of its own (root only): installs them by apt, starts the program by its menu
# entry, opens a report by its file type, exports, upgrades with a report open, breaks what may break, and removes them
# again. Says what it saw, and fails where something isn't as it should be.
# Usage: try_package.sh [FOLDER WITH THE PACKAGES]
# shellcheck source=packaging/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

packages=$root/out
[ $# -eq 0 ] || packages=$(from_here "$1")
version=$(sed -n '1s/.*(\(.*\)).*/\1/p' packaging/debian/changelog)
[ "$(id -u)" -eq 0 ] || fail "try_package.sh makes a system of its own: run it as root."
command -v mmdebstrap >/dev/null || install_for lint
ls "$packages/nianbao_${version}_"*.deb >/dev/null 2>&1 || packaging/package.sh "$packages"

room=$(mktemp -d /tmp/nianbao-debian.XXXXXX)
leave() {
    umount -R "$room/debian/dev" 2>/dev/null || true
    rm -rf --one-file-system "$room"
}
trap leave EXIT

say "A fresh Debian 12 (mmdebstrap)"
apt-config dump --no-empty --format '%f "%v";%n' Acquire >"$room/apt.conf" # proxies of this machine
mmdebstrap --quiet --variant=apt --aptopt="$room/apt.conf" \
    --include=xvfb,xdotool,xdg-utils,libglib2.0-bin,shared-mime-info,desktop-file-utils,dbus,man-db,procps \
    bookworm "$room/debian"
mount --rbind /dev "$room/debian/dev"
mount --make-rslave "$room/debian/dev" # what is unmounted there stays here
cp /etc/resolv.conf "$room/debian/etc/"
# Where a machine trusts more certificates than Debian's, its mirror may need them.
[ ! -d /usr/local/share/ca-certificates ] || cp -r /etc/ssl/certs "$room/debian/etc/ssl/"

# The version before: the same with a lower number.
mkdir -p "$room/debian/packages/before" "$room/debian/packages/now"
for deb in "$packages/nianbao_${version}_"*.deb "$packages/nianbao-cli_${version}_"*.deb; do
    cp "$deb" "$room/debian/packages/now/"
    dpkg-deb -R "$deb" "$room/unpacked"
    sed -i -e "s/^Version: .*/Version: $version~before/" -e "s/(= $version)/(= $version~before)/" \
        "$room/unpacked/DEBIAN/control"
    dpkg-deb --root-owner-group -b "$room/unpacked" "$room/debian/packages/before" >/dev/null
    rm -r "$room/unpacked"
done
cp packaging/try_package_inside.sh resources/samples/development-zone-2023.nianbao "$room/debian/packages/"
# With processes of its own: what is ended there is none of this machine's.
unshare --pid --fork --mount --mount-proc="$room/debian/proc" chroot "$room/debian" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive bash /packages/try_package_inside.sh
