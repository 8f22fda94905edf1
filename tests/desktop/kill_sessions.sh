#!/usr/bin/env bash
# Kills so many sessions of editing and saving (1,000 if not said) at random moments, several at a time, and
# prints what was left of them. Takes about ten minutes; the machine should have nothing else to do.
# Usage: tests/desktop/kill_sessions.sh [RUNS] [BUILD FOLDER]
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
runs=${1:-1000}
build=${2:-$root/build/dev}
export QT_QPA_PLATFORM=offscreen
exec "$build/tests/desktop/kill_sessions" "$build/tests/desktop/editing_session" \
    "$root/resources/samples/development-zone-2023.nianbao" "$runs" --strict
