#!/usr/bin/env bash
# The application image and the Debian package: both start without Java on the path, the package installs, opens its
# window, opens a deck from the desktop with no window open and with one, and goes without a trace.
# usage: installer.sh WORK_FOLDER    (DISPLAY must be set)
set -euo pipefail
work=$1
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
missing=
for program in dpkg-deb xdotool unzip zip strip mimetype xdg-mime gio update-mime-database \
  desktop-file-validate appstreamcli \
  update-desktop-database; do
  command -v "$program" > /dev/null || missing=1
done
if [ -n "$missing" ]; then
  apt-get install -y -qq --no-install-recommends dpkg xdotool unzip zip binutils appstream \
    xdg-utils libfile-mimeinfo-perl libglib2.0-bin shared-mime-info desktop-file-utils > /dev/null
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
# Neither a system without a language nor accents in every name keep it from working.
mkdir "$work/été"
cp -rp "$image" "$work/été/alinéa"
printf 'Règlement\n\n1. Le port ouvre à six heures.\n\n2. Il ferme à minuit.\n' > "$work/été/règlement.txt"
for locale in C POSIX C.UTF-8 zz_ZZ.UTF-8; do
  env -i PATH=/usr/bin:/bin HOME="$work/été" LC_ALL=$locale "$work/été/alinéa/bin/alinea" --data-dir "$work/été/$locale" \
    import "$work/été/règlement.txt" > "$work/said.txt" 2>&1 || fail "with LC_ALL=$locale: $(cat "$work/said.txt")"
done
env -i PATH=/usr/bin:/bin HOME="$work/été" "$work/été/alinéa/bin/alinea" documents > "$work/said.txt" 2>&1 \
  || fail "without a language: $(cat "$work/said.txt")"

apt-get install -y -qq --no-install-recommends "$PWD"/target/image/alinea_*.deb > "$work/apt.txt" 2>&1 \
  || { cat "$work/apt.txt" >&2; fail 'the package does not install'; }
from_cache /usr/bin/alinea
grep -q '^Name=Alinéa' /usr/share/applications/alinea.desktop || fail 'no entry in the menu'
grep -q '^Comment\[fr\]=' /usr/share/applications/alinea.desktop || fail 'the entry has no French'
desktop-file-validate /usr/share/applications/alinea.desktop || fail 'the entry is not well-formed'
appstreamcli validate --no-net /usr/share/metainfo/app.alinea.Alinea.metainfo.xml \
  || fail 'the description for software shops is not well-formed'
grep -q '<summary xml:lang="fr">' /usr/share/metainfo/app.alinea.Alinea.metainfo.xml \
  || fail 'the description has no French'
grep -rqs 'application/x-alinea-deck' /usr/share/mime/packages || fail 'no file type for decks'

# What a double click does: the desktop knows the file's kind, finds the program and starts it with the file. The
# content is enough under another name.
desktop() {
  env -i HOME="$work" PATH=/usr/bin:/bin DISPLAY="$DISPLAY" LANG=C.UTF-8 XDG_DATA_HOME="$work/share" \
    JAVA_TOOL_OPTIONS=-Duser.language=fr "$@"
}
type=application/x-alinea-deck
cp "$work/otan.alinea" "$work/renamed"
for file in "$work/otan.alinea" "$work/renamed"; do
  for session in '' GNOME; do
    found=$(desktop env XDG_CURRENT_DESKTOP=$session xdg-mime query filetype "$file")
    [ "$found" = "$type" ] || fail "the desktop '$session' takes $file for $found"
  done
done
[ "$(desktop xdg-mime query default "$type")" = alinea.desktop ] || fail 'decks are not opened by the program'
# Read whole before it is searched: a program whose reader has left dies of it, and fails the check.
told=$(desktop gio mime "$type")
grep -q alinea.desktop <<< "$told" || fail 'gio does not open decks by the program'

data=$work/share/alinea
window() { xdotool search --onlyvisible --name '^Alinéa' 2> /dev/null; }
holder() { pgrep -f '^/opt/alinea/bin/../lib/runtime/bin/java' || true; }
desktop xdg-open "$work/otan.alinea" > "$work/window.txt" 2>&1 &
for _ in $(seq 120); do
  window > /dev/null && break
  sleep 0.5
done
for _ in $(seq 60); do
  [ -S "$data/alinea.socket" ] && break
  sleep 0.5
done
[ -S "$data/alinea.socket" ] || fail "a double click opens no window: $(cat "$work/window.txt")"
[ "$(stat -c %a "$data/alinea.socket")" = 600 ] || fail 'others may talk to the window'

cat > "$work/conseil.txt" << 'TEXT'
Règlement du conseil des lecteurs

1. Le conseil réunit les lecteurs de la ville et tient chaque année une assemblée générale à Lyon.
2. Le bureau compte sept membres élus pour trois ans par l'assemblée générale.
3. La cotisation annuelle est fixée à douze euros par l'assemblée.
TEXT
bare "$image/bin/alinea" --data-dir "$work/other" import "$work/conseil.txt" > /dev/null
bare "$image/bin/alinea" --data-dir "$work/other" generate conseil 2> /dev/null
bare "$image/bin/alinea" --data-dir "$work/other" export conseil --format deck -o "$work/conseil.alinea" 2> /dev/null
began=$(date +%s%N)
desktop gio open "$work/conseil.alinea" >> "$work/window.txt" 2>&1
desktop /usr/bin/alinea "$work/otan.alinea" >> "$work/window.txt" 2>&1 || fail 'a second start ended badly'
echo "two more starts handed over in $((($(date +%s%N) - began) / 1000000)) ms"
# Each deck is shown before it is imported; Enter imports it, and closes the report that tells of all.
for _ in $(seq 8); do
  sleep 3
  xdotool windowfocus "$(window | head -n 1)" key Return
done
[ "$(window | wc -l)" = 1 ] || fail 'there is more than one window'
[ "$(holder | wc -l)" = 1 ] || fail 'there is more than one program'
kill "$(holder)"
sleep 2
for document in otan conseil; do
  told=$(bare /usr/bin/alinea --data-dir "$data" documents)
  grep -q "$document" <<< "$told" \
    || fail "the deck of $document was not opened: $(cat "$work/window.txt")"
done
! grep -v '^Picked up' "$work/window.txt" | grep -iE 'exception|warning|error' || fail 'the window wrote to the terminal'

apt-get remove -y -qq alinea > /dev/null 2>&1
[ ! -e /opt/alinea/bin ] && [ ! -e /usr/bin/alinea ] || fail 'the package leaves something behind'
echo 'The package installs, opens a deck and goes.'
