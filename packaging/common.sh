# Shared by run.sh and test.sh: what is missing is installed from packages.txt. Sourced, not run.
# shellcheck shell=bash

set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

say() { printf '\n== %s\n' "$*"; }

fail() {
    printf '\n%s\n' "$*" >&2
    exit 1
}

# The packages of the given purposes.
packages_for() {
    local purpose
    for purpose in "$@"; do
        sed -n "s/^$purpose //p" packaging/packages.txt
    done
}

# Installs what is missing of the given purposes; asks apt only if something is.
install_for() {
    local package missing=() as_root=()
    for package in $(packages_for "$@"); do
        dpkg-query -W -f='${Status}\n' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "These packages are missing: ${missing[*]}
Run this script as root, or have an administrator install them."
        as_root=(sudo)
    fi
    say "Installing: ${missing[*]}"
    "${as_root[@]}" apt-get update -q
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" \
        || fail "Some packages could not be installed; apt says why above. Nianbao needs Debian 12 or newer."
}

# Configures (the first time) and builds a preset.
build_preset() {
    [ -f "build/$1/build.ninja" ] || cmake --preset "$1"
    cmake --build --preset "$1"
}
