# Shared by run.sh and test.sh: what is missing is installed from packages.txt. Sourced, not run.
# shellcheck shell=bash

set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
here=$PWD
cd "$root"

# A path as whoever calls the script means it, from the root.
from_here() { (cd "$here" && realpath -m -- "$1"); }

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

# The names of all that is installed, those that a package goes by besides its own (Provides) among them.
installed_packages() {
    dpkg-query -W -f='${db:Status-Abbrev} ${Package} ${Provides}\n' | sed -n 's/^ii *//p' | tr -s ' ,' '\n'
}

# Installs what is missing of the given purposes; asks apt only if something is.
install_for() {
    local package installed missing=() as_root=()
    installed=$(installed_packages)
    for package in $(packages_for "$@"); do
        grep -qxF -- "$package" <<<"$installed" || missing+=("$package")
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

# The browser tests' own packages, as their lock file says; without a network they are skipped, and say so.
install_browser_tests() (
    cd tests/browser
    [ node_modules/.package-lock.json -nt package-lock.json ] && return
    say "Installing the browser tests' packages (npm)"
    npm ci --ignore-scripts --no-audit --no-fund || say "They could not be installed; npm says why above."
)

# Copies the sources, and nothing that was made of them, into a new folder.
copy_sources() {
    mkdir -p "$1"
    tar --exclude=./build --exclude=./out --exclude=./.git --exclude=node_modules -cf - . | tar -xf - -C "$1"
}

# Configures (the first time) and builds a preset.
build_preset() {
    [ -f "build/$1/build.ninja" ] || cmake --preset "$1"
    cmake --build --preset "$1"
}
