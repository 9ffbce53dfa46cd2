#!/usr/bin/env bash
# How the packaged jar starts: from the prepared cache, silently, as one process; and without the cache.
# Usage: start.sh JAVA WORK_FOLDER   after `mvn package`
set -euo pipefail
java=$1
work=$2
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
mkdir -p "$work"

# What Java was started with in the end.
options_of() { tr '\0' '\n' < "/proc/$1/cmdline"; }

# A command that waits for input, so that it can be looked at: prints what was asked of it.
waiting() {
  mkfifo "$work/in"
  "$java" -jar "$1" --data-dir "$work/data" study otan < "$work/in" > "$work/out" 2> "$work/err" &
  process=$!
  exec 8> "$work/in"
  for _ in $(seq 300); do
    [ -s "$work/out" ] && break
    sleep 0.1
  done
  options_of "$process" > "$work/options"
}
ended() {
  wait "$process" && status=0 || status=$?
  exec 8>&-
  rm "$work/in"
  ! grep -iE 'warning|exception|aot|cds' "$work/err" || fail "a start wrote to the terminal: $(cat "$work/err")"
}

[ -s target/alinea.aot ] || fail 'packaging left no cache'
"$java" -jar target/alinea.jar --data-dir "$work/data" import seeds/otan-vilnius-2023.fr.txt > /dev/null
"$java" -jar target/alinea.jar --data-dir "$work/data" generate otan 2> /dev/null

waiting target/alinea.jar
grep -q 'AOTCache=' "$work/options" || fail 'the jar starts without its cache'
kill -TERM "$process"
ended
[ "$status" = 143 ] || fail "a signal ended the program with status $status"

"$java" -jar target/alinea.jar no-such-command 2> /dev/null && status=0 || status=$?
[ "$status" = 2 ] || fail "wrong usage ended with status $status"

# In another folder, with spaces in its name, and read-only: the cache fits no more or still does; both work.
moved="$work/autre dossier é"
mkdir -p "$moved"
cp -rp target/alinea.jar target/alinea.aot target/alinea.aot.txt target/lib "$moved/"
chmod -R a-w "$moved"
waiting "$moved/alinea.jar"
echo q >&8
ended
[ "$status" = 0 ] || fail "moved, the program ended with status $status"
chmod -R u+w "$moved"
touch "$moved/alinea.jar"
waiting "$moved/alinea.jar"
echo q >&8
ended
rm "$moved/alinea.aot"
waiting "$moved/alinea.jar"
grep -q 'AOTCache=' "$work/options" && fail 'a missing cache was asked for'
echo q >&8
ended

for home in /usr/lib/jvm/*; do
  if [ -x "$home/bin/java" ] && "$home/bin/java" -version 2>&1 | grep -q 'version "\(1\.8\|11\|17\|21\)'; then
    "$home/bin/java" -jar target/alinea.jar > "$work/old" 2>&1 && fail 'an old Java was enough'
    grep -q 'Java 25' "$work/old" && [ "$(wc -l < "$work/old")" = 1 ] || fail "an old Java says: $(cat "$work/old")"
    echo "an old Java says: $(cat "$work/old")"
    break
  fi
done
echo 'starts from its cache, as one process, silently; and without it'
