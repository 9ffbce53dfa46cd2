#!/usr/bin/env bash
# Start-up and memory of the installed program beside Debian's Mnemosyne and a bare JavaFX window, the least there can
# be, in one run on one display, in turns, so that a busy machine burdens all alike.
# Both programs hold the same questions. Medians of several starts: from the command until the window is painted and until
# its picture stays as it is, the processor time until the former, and five seconds later the resident set of the program and the share of memory of all its
# processes (PSS).
# usage: start-up.sh [ALINEA_LAUNCHER] [STARTS] [OTHER_LAUNCHER]
#   after: jpackage/build.sh; apt-get install mnemosyne xvfb
#   OTHER_LAUNCHER: another build of the program, to compare two
set -euo pipefail
cd "$(dirname "$0")/../.."
alinea=${1:-$PWD/target/image/alinea/bin/alinea}
starts=${2:-5}
other=${3:-}
work=$(mktemp -d)
display=:$((90 + RANDOM % 9))
# Without -noreset the display ends with its last window, between two programs.
Xvfb "$display" -screen 0 1280x800x24 -noreset > /dev/null 2>&1 &
server=$!
trap 'kill $server 2> /dev/null || true; rm -rf "$work"' EXIT
# Mnemosyne shows its cards by a browser's engine, which does not start as root inside its sandbox.
export DISPLAY=$display HOME=$work LC_ALL=C.UTF-8 NO_AT_BRIDGE=1 QT_QPA_PLATFORM=xcb QTWEBENGINE_DISABLE_SANDBOX=1
sleep 2

# A store in use: without one the first start would make questions first.
store() {
  "$1" --data-dir "$2" import seeds/otan-vilnius-2023.fr.txt > /dev/null 2>&1
  "$1" --data-dir "$2" generate otan > /dev/null 2>&1
}
store "$alinea" "$work/alinea"
declare -A titles=([alinea]='^Alin' [bare]='^Bare window' [mnemosyne]='^Mnemosyne' [other]='^Alin')
names=(alinea bare)
if [ -n "$other" ]; then
  store "$other" "$work/other"
  names+=(other)
fi

# The bare window: the same Java with the same options and a cache of its own.
. docs/benchmarks/java.sh
runtime=$(dirname "$(readlink -f "$alinea")")/../lib/runtime/bin/java
mkdir "$work/classes"
"${bin}javac" -d "$work/classes" --module-path target/lib/fx --add-modules javafx.controls \
  src/benchmark/java/app/alinea/benchmark/start/*.java
"${bin}jar" --create --file "$work/bare.jar" -C "$work/classes" .
java=("$runtime" --add-modules=javafx.controls --enable-native-access=javafx.graphics -XX:+UseSerialGC
  -XX:TieredStopAtLevel=1 -Xmx512m '-Xlog:aot*=off,cds*=off')
main=app.alinea.benchmark.start.BareWindow
"${java[@]}" "-XX:AOTCacheOutput=$work/bare.aot" -cp "$work/bare.jar" "$main" rehearse > /dev/null 2>&1

# The same questions for Mnemosyne, by its own library, and its first steps left out.
if [ -x /usr/bin/mnemosyne ]; then
  "$alinea" --data-dir "$work/alinea" export otan --format anki -o "$work/q.apkg" 2> /dev/null
  /usr/bin/python3 - "$work" > /dev/null 2>&1 << 'PYTHON'
import sys
from mnemosyne.script import Mnemosyne
library = Mnemosyne(sys.argv[1] + "/mnemosyne")
for reader in library.component_manager.all("file_format"):
    if type(reader).__name__ == "Anki2":
        reader.do_import(sys.argv[1] + "/q.apkg")
library.config()["first_run"] = False
library.finalise()
PYTHON
  names+=(mnemosyne)
fi

run() {
  case "$1" in
    alinea) set -- alinea "$alinea" --data-dir "$work/alinea" ;;
    other) set -- other "$other" --data-dir "$work/other" ;;
    bare) set -- bare "${java[@]}" "-XX:AOTCache=$work/bare.aot" -cp "$work/bare.jar" "$main" ;;
    mnemosyne) set -- mnemosyne /usr/bin/mnemosyne -d "$work/mnemosyne" ;;
  esac
  /usr/bin/python3 docs/benchmarks/window_shown.py "${titles[$1]}" "${@:2}"
}

for name in "${names[@]}"; do
  run "$name" > /dev/null # reads the files from the disk
done
for _ in $(seq "$starts"); do
  for name in "${names[@]}"; do
    run "$name" >> "$work/$name.txt"
  done
done

echo "load of the machine: $(cut -d ' ' -f 1-3 /proc/loadavg)"
/usr/bin/python3 - "$work" "${names[@]}" << 'PYTHON'
import statistics, sys
folder, names = sys.argv[1], sys.argv[2:]
columns = {name: list(zip(*(map(int, line.split()) for line in open(f"{folder}/{name}.txt")))) for name in names}
titles = ("painted ms", "whole ms", "processor ms", "resident MB", "share MB")
print(f"{'':12}" + "".join(f"{title:>14}" for title in titles) + f"{'least painted':>15}")
for name in names:
    print(f"{name:12}" + "".join(f"{round(statistics.median(column)):>14}" for column in columns[name])
          + f"{min(columns[name][0]):>15}")
print("alinea / the other of the same turn, median:")
for name in names[1:]:
    ratios = (statistics.median(a / b for a, b in zip(*pair)) for pair in zip(columns["alinea"], columns[name]))
    print(f"{name:12}" + "".join(f"{ratio:>14.2f}" for ratio in ratios))
PYTHON
