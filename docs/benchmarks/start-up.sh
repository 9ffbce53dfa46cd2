#!/usr/bin/env bash
# Start-up and memory of the installed program beside a bare JavaFX window, the least there can be, and Debian's
# Mnemosyne, in one run on one display.
# From the command to the window on show, the processor time until then (which a busy machine changes little), and the
# resident set five seconds later; median of several starts.
# usage: start-up.sh [ALINEA_LAUNCHER] [STARTS]     (after: jpackage/build.sh; apt-get install mnemosyne xvfb xdotool)
set -euo pipefail
cd "$(dirname "$0")/../.."
alinea=${1:-$PWD/target/image/alinea/bin/alinea}
starts=${2:-5}
work=$(mktemp -d)
display=:$((90 + RANDOM % 9))
Xvfb "$display" -screen 0 1280x800x24 > /dev/null 2>&1 &
server=$!
trap 'kill $server 2> /dev/null || true; rm -rf "$work"' EXIT
export DISPLAY=$display HOME=$work LC_ALL=C.UTF-8 NO_AT_BRIDGE=1 QT_QPA_PLATFORM=xcb
sleep 2

now() { date +%s%N; }

# usage: start TITLE COMMAND...; prints milliseconds, milliseconds of processor time, megabytes
start() {
  local title=$1 begin shown process memory ticks
  shift
  begin=$(now)
  "$@" > /dev/null 2>&1 &
  process=$!
  until xdotool search --onlyvisible --name "$title" > /dev/null 2>&1; do
    sleep 0.01
    [ $(($(now) - begin)) -lt 60000000000 ] || { echo "$title: no window within a minute" >&2; exit 1; }
  done
  shown=$(now)
  ticks=$(awk '{ print $14 + $15 }' "/proc/$process/stat")
  sleep 5
  memory=$(awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/$process/status")
  kill "$process" 2> /dev/null || true
  wait "$process" 2> /dev/null || true
  echo "$(((shown - begin) / 1000000)) $((ticks * 1000 / $(getconf CLK_TCK))) $memory"
}

median() { sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }

# usage: measure NAME TITLE COMMAND...
measure() {
  local name=$1
  shift
  : > "$work/$name.txt"
  start "$@" > /dev/null # the first start makes the store
  for _ in $(seq "$starts"); do
    start "$@" >> "$work/$name.txt"
  done
  printf '%-12s %6s ms to the window %6s ms of processor time %5s MB resident\n' "$name" \
    "$(cut -d ' ' -f 1 "$work/$name.txt" | median)" "$(cut -d ' ' -f 2 "$work/$name.txt" | median)" \
    "$(cut -d ' ' -f 3 "$work/$name.txt" | median)"
}

# A store in use: without one the first start would make questions for half a minute.
"$alinea" --data-dir "$work/alinea" import seeds/otan-vilnius-2023.fr.txt > /dev/null 2>&1
"$alinea" --data-dir "$work/alinea" generate otan > /dev/null 2>&1
measure alinea '^Alinéa' "$alinea" --data-dir "$work/alinea"

# The bare window: the same Java with the same options and a cache of its own.
. docs/benchmarks/java.sh
runtime=$(dirname "$(readlink -f "$alinea")")/../lib/runtime/bin/java
mkdir "$work/bare"
"${bin}javac" -d "$work/bare" --module-path target/lib/fx --add-modules javafx.controls \
  src/benchmark/java/app/alinea/benchmark/start/*.java
"${bin}jar" --create --file "$work/bare.jar" -C "$work/bare" .
bare=("$runtime" --add-modules=javafx.controls --enable-native-access=javafx.graphics -XX:+UseSerialGC
  -XX:TieredStopAtLevel=1 -Xmx512m '-Xlog:aot*=off,cds*=off')
main=app.alinea.benchmark.start.BareWindow
"${bare[@]}" "-XX:AOTCacheOutput=$work/bare.aot" -cp "$work/bare.jar" "$main" rehearse > /dev/null 2>&1
measure 'bare window' '^Bare window' "${bare[@]}" "-XX:AOTCache=$work/bare.aot" -cp "$work/bare.jar" "$main"

if command -v mnemosyne > /dev/null; then
  measure mnemosyne 'Mnemosyne' mnemosyne -d "$work/mnemosyne"
fi
