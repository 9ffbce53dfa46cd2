#!/usr/bin/env bash
# The application image and the Debian package: both start without Java on the path, the package installs, opens its
# window, opens a deck from the command line, and goes without a trace.
# usage: installer.sh WORK_FOLDER    (DISPLAY must be set)
set -euo pipefail
work=$1
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
missing=
for program in dpkg-deb xdotool unzip zip strip; do
  command -v "$program" > /dev/null || missing=1
done
if [ -n "$missing" ]; then
  apt-get install -y -qq --no-install-recommends dpkg xdotool unzip zip binutils > /dev/null
fi
mkdir -p "$work"

jpackage/build.sh --no-build
image=$PWD/target/image/alinea
[ -s "$image/lib/app/alinea.aot" ] || fail 'the image has no cache'
[ -s "$image/lib/app/NOTICES.txt" ] || fail 'the image has no notices'
grep -q CycloneDX "$image/lib/app/alinea.cdx.json" || fail 'the image has no bill of materials'
bare() { env -i HOME="$work" PATH=/bin DISPLAY="$DISPLAY" "$@"; }
bare "$image/bin/alinea" --data-dir "$work/image" import seeds/otan-vilnius-2023.fr.txt > /dev/null
bare "$image/bin/alinea" --data-dir "$work/image" generate otan 2> /dev/null
bare "$image/bin/alinea" --data-dir "$work/image" export otan --format deck -o "$work/otan.alinea" 2> /dev/null
bare "$image/bin/alinea" --data-dir "$work/image" check

# usage: from_cache LAUNCHER: whether most classes come from the cache
from_cache() {
  bare env JAVA_TOOL_OPTIONS="-Xlog:class+load:file=$work/classes.txt" "$1" --data-dir "$work/image" documents \
    > /dev/null 2> "$work/said.txt"
  [ "$(grep -c 'shared objects' "$work/classes.txt")" -gt 5000 ] || fail "$1 starts without its cache"
}
from_cache "$image/bin/alinea"
cp -rp "$image" "$work/autre dossier"
from_cache "$work/autre dossier/bin/alinea"

apt-get install -y -qq --no-install-recommends "$PWD"/target/image/alinea_*.deb > "$work/apt.txt" 2>&1 \
  || { cat "$work/apt.txt" >&2; fail 'the package does not install'; }
from_cache /usr/bin/alinea
grep -q '^Name=Alinéa' /usr/share/applications/alinea.desktop || fail 'no entry in the menu'
grep -q '^Comment\[fr\]=' /usr/share/applications/alinea.desktop || fail 'the entry has no French'
grep -rqs 'application/x-alinea-deck' /usr/share/mime/packages || fail 'no file type for decks'

env -i HOME="$work" PATH=/bin DISPLAY="$DISPLAY" \
  /usr/bin/alinea --data-dir "$work/installed" --lang fr "$work/otan.alinea" > "$work/window.txt" 2>&1 &
program=$!
for _ in $(seq 120); do
  xdotool search --onlyvisible --name '^Alinéa' > /dev/null 2>&1 && break
  sleep 0.5
done
sleep 20
kill "$program"
wait "$program" || true
bare /usr/bin/alinea --data-dir "$work/installed" documents | grep -q otan || fail "the deck was not opened: $(cat "$work/window.txt")"
! grep -iE 'exception|warning' "$work/window.txt" || fail 'the window wrote to the terminal'

apt-get remove -y -qq alinea > /dev/null 2>&1
[ ! -e /opt/alinea/bin ] && [ ! -e /usr/bin/alinea ] || fail 'the package leaves something behind'
echo 'The package installs, opens a deck and goes.'
