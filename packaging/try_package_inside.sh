#!/usr/bin/env bash
# The part of try_package.sh that runs in the fresh system.
set -euo pipefail

say() { printf '\n== %s\n' "$*"; }
fail() {
    printf 'NOT AS IT SHOULD BE: %s\n' "$*" >&2
    exit 1
}

# Nothing of it is to run on when the system goes.
trap 'pkill -x nianbao || true; pkill Xvfb || true' EXIT

# All files of the system but those that any package's coming and going alters.
files() {
    find / -xdev \( -path /proc -o -path /dev -o -path /home -o -path /tmp -o -path /packages -o -path /var/cache \
        -o -path /var/lib/apt -o -path /var/lib/dpkg -o -path /var/log -o -path /run -o -path /root \) -prune -o -print |
        sort
}

# As a clerk at a screen, Chinese as the offices have it.
as_clerk() {
    setpriv --reuid=clerk --regid=clerk --clear-groups env -i HOME=/home/clerk USER=clerk LANG=zh_CN.UTF-8 \
        LC_ALL=C.UTF-8 LANGUAGE=zh_CN DISPLAY=:7 XDG_RUNTIME_DIR=/tmp/clerk PATH=/usr/bin:/bin "$@"
}
window() { as_clerk xdotool search --onlyvisible --name "$1" 2>/dev/null | head -1; }
wait_for_window() {
    for _ in $(seq 600); do
        [ -z "$(window "$1")" ] || return 0
        sleep 0.05
    done
    fail "no window named $1 within 30 seconds ($2)"
}
end_program() {
    pkill -x nianbao || true
    for _ in $(seq 100); do
        pgrep -x nianbao >/dev/null || return 0
        sleep 0.05
    done
    fail "the program doesn't end"
}
# Milliseconds from a command to a window.
time_to_window() {
    local began
    began=$(date +%s%N)
    as_clerk "$@" >/tmp/program.log 2>&1 &
    wait_for_window 年报 "$*"
    started=$((($(date +%s%N) - began) / 1000000))
}

useradd --create-home clerk
install -d -o clerk -m 700 /tmp/clerk
install -o clerk /packages/development-zone-2023.nianbao /home/clerk/某区.nianbao
apt-get update -q >/dev/null

say "Install the version before"
files >/tmp/before
apt-get install -y -q --no-install-recommends /packages/before/*.deb >/tmp/apt.log 2>&1 || { cat /tmp/apt.log; fail "apt"; }
size=$(dpkg-query -W -f='${Installed-Size}\n' nianbao nianbao-cli | awk '{ all += $1 } END { print all }')
printf 'installed, without fonts and libraries: %s KiB\n' "$size"
[ "$size" -lt $((15 * 1024)) ] || fail "more than 15 MiB"

Xvfb :7 -screen 0 1366x768x24 >/dev/null 2>&1 &
sleep 2

say "Start by the menu entry"
desktop-file-validate /usr/share/applications/nianbao.desktop
time_to_window gio launch /usr/share/applications/nianbao.desktop
first=$started
end_program
later=()
for _ in 1 2 3 4 5; do
    time_to_window gio launch /usr/share/applications/nianbao.desktop
    later+=("$started")
    end_program
done
median=$(printf '%s\n' "${later[@]}" | sort -n | sed -n 3p)
printf 'first start %s ms, later ones %s ms (median %s): %s times as long\n' "$first" "${later[*]}" "$median" \
    "$(awk -v a="$first" -v b="$median" 'BEGIN { printf "%.2f", a / b }')"

say "Open a report by its type"
type=$(as_clerk gio info -a standard::content-type /home/clerk/某区.nianbao | sed -n 's/.*content-type: //p')
printf 'type: %s, opened by: %s\n' "$type" "$(as_clerk xdg-mime query default "$type")"
[ "$type" = application/vnd.nianbao+json ] || fail "the type"
as_clerk gio open /home/clerk/某区.nianbao >/tmp/program.log 2>&1 &
wait_for_window 某区 "gio open"

say "Upgrade while it is open"
apt-get install -y -q --no-install-recommends /packages/now/*.deb >/tmp/apt.log 2>&1 || { cat /tmp/apt.log; fail "apt"; }
pgrep -x nianbao >/dev/null || fail "the program has gone"
[ -n "$(window 某区)" ] || fail "its window has gone"
ls /home/clerk/.*.lock >/dev/null || fail "the report isn't held any more"
if as_clerk nianbao-cli set /home/clerk/某区.nianbao year=2024; then
    fail "an open report was written over"
fi
end_program
dpkg-query -W nianbao nianbao-cli

say "Export, thumbnail, manual"
cd /home/clerk
as_clerk nianbao-cli export 某区.nianbao --pdf 某区.pdf --html 某区.html
head -c 5 某区.pdf | grep -q %PDF- || fail "no PDF"
thumbnailer=$(sed -n 's/^Exec=//p' /usr/share/thumbnailers/nianbao.thumbnailer |
    sed -e 's|%i|/home/clerk/某区.nianbao|' -e 's|%o|/home/clerk/thumbnail.png|' -e 's|%s|256|')
# shellcheck disable=SC2086 # words, as a file manager makes of them
as_clerk $thumbnailer 2>/dev/null
[ -s thumbnail.png ] || fail "no thumbnail"
for page in nianbao nianbao-cli; do
    as_clerk env LC_ALL=C.UTF-8 man -w "$page" >/dev/null || fail "no manual for $page"
done

say "What may break"
survives() {
    printf '%s: ' "$1"
    shift
    time_to_window "$@"
    printf 'starts in %s ms; %s\n' "$started" "$(head -c 300 /tmp/program.log | tr '\n' ' ')"
    end_program
}
mkdir -p .config/nianbao
printf '[General\n\xff\x01garbage' >.config/nianbao/nianbao.conf
chown -R clerk .config
survives "damaged settings" nianbao
[ -e .config/nianbao/nianbao.conf.damaged ] || fail "the damaged settings weren't put aside"
printf '[General]\nlanguage=tlh\n' >.config/nianbao/nianbao.conf
survives "an unknown language" nianbao
rm .config/nianbao/nianbao.conf
chmod -R a-w .config .local 2>/dev/null || true
chmod a-w /home/clerk
survives "a home that can't be written to" nianbao
chmod -R u+w /home/clerk
dpkg-query -W -f='${Depends}' nianbao-cli | grep -oE 'fonts-[a-z0-9-]+' | xargs dpkg --remove --force-depends >/dev/null 2>&1
survives "no Chinese fonts" nianbao
apt-get install -y -q --fix-broken >/dev/null 2>&1

say "Remove"
rm -f .config/nianbao/*.damaged
apt-get purge -y -q --autoremove nianbao nianbao-cli >/tmp/apt.log 2>&1 || { cat /tmp/apt.log; fail "apt"; }
files >/tmp/after
left=$(comm -13 /tmp/before /tmp/after | grep -v -e '^/etc/ld.so.cache' -e '^/usr/share/mime/' -e '^/var/lib/systemd' || true)
[ -z "$left" ] || { printf '%s\n' "$left" | head -40; fail "files are left"; }
[ -s /home/clerk/某区.nianbao ] || fail "the clerk's report has gone"
printf 'left of it: nothing; the clerk has: %s\n' "$(find /home/clerk -mindepth 1 -maxdepth 1 -printf '%f ')"
say "All as it should be."
