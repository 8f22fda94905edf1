#!/usr/bin/env bash
# Starts a session bus, an X server and the editor with the sample report, and walks the form as a
# screen reader does. Usage: walk_form.sh CLI REPORT EDITOR…
set -euo pipefail
if [ -z "${WALK_FORM_INSIDE:-}" ]; then
    export WALK_FORM_INSIDE=1
    exec dbus-run-session -- xvfb-run -a -s "-screen 0 1366x768x24" "$0" "$@"
fi
cli=$1 report=$2
shift 2
folder=$(mktemp -d)
export HOME=$folder XDG_RUNTIME_DIR=$folder QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
cp "$report" "$folder/report.nianbao"
"$cli" show "$folder/report.nianbao" --format json >"$folder/report.json"
"$@" "$folder/report.nianbao" &
trap 'kill $! 2>/dev/null; rm -rf "$folder"' EXIT
# Debian's own Python: the accessibility bindings are for that one.
/usr/bin/python3 "$(dirname "$0")/walk_form.py" "$folder/report.json"
kill $!
wait $! 2>/dev/null || true
"$@" &
/usr/bin/python3 "$(dirname "$0")/walk_form.py"
