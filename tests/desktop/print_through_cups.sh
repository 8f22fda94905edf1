#!/usr/bin/env bash
# Starts a print server of its own, with one printer that prints on both sides into a file, and runs the
# program that prints on it. Ends the server; leaves nothing behind. Status 77 where there is no server. The
# server is spoken to as a machine's own one is, through a socket in the file system: that is no network.
# Usage: print_through_cups.sh PROGRAM [ARGUMENT…]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
PATH=$PATH:/usr/sbin
for tool in cupsd lpadmin lpstat; do
    if ! command -v $tool >/dev/null; then
        echo "$tool isn't installed"
        exit 77
    fi
done
if [ ! -x /usr/lib/cups/filter/pdftopdf ]; then
    echo "the print server has no filter for PDF"
    exit 77
fi
folder=$(mktemp -d)
server=
finish() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    [ -z "$server" ] || wait "$server" 2>/dev/null || true
    rm -rf "$folder"
}
trap finish EXIT
chmod 755 "$folder" # the server's filters run as somebody else
mkdir -p "$folder"/{root,spool,cache,state/certs,temp,printed}
cat >"$folder/root/cupsd.conf" <<END
Listen $folder/socket
Browsing Off
DefaultAuthType None
WebInterface No
PreserveJobFiles Yes
DirtyCleanInterval 0
<Location />
  Order allow,deny
  Allow from localhost
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow from localhost
  </Limit>
</Policy>
END
cat >"$folder/root/cups-files.conf" <<END
ServerRoot $folder/root
StateDir $folder/state
CacheDir $folder/cache
RequestRoot $folder/spool
TempDir $folder/temp
ErrorLog $folder/error_log
AccessLog $folder/access_log
PageLog $folder/page_log
FileDevice Yes
END
cupsd -f -c "$folder/root/cupsd.conf" -s "$folder/root/cups-files.conf" &
server=$!
export CUPS_SERVER=$folder/socket
for attempt in $(seq 50); do
    lpstat -r 2>/dev/null | grep -q "is running" && break
    [ "$attempt" -lt 50 ] || { echo "the print server doesn't start"; cat "$folder/error_log"; exit 1; }
    sleep 0.1
done
lpadmin -p both-sides -E -v "file://$folder/printed/paper.pdf" -P "$here/printer.ppd" 2>"$folder/said" ||
    { cat "$folder/said"; exit 1; }
lpadmin -d both-sides
NIANBAO_PAPER=$folder/printed/paper.pdf NIANBAO_SPOOL=$folder/spool "$@"
