#!/usr/bin/env bash
# Times the built program as whole processes: window on show, import, generation, memory.
# Usage: docs/benchmarks/whole-process.sh [RUNS]   after `mvn package`; needs Xvfb and xdotool.
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-5}
java=
for home in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
  if [ -x "$home/bin/java" ] && "$home/bin/java" -version 2>&1 | grep -q 'version "2[5-9]'; then
    java=$home/bin/java
    break
  fi
done
work=$(mktemp -d)
Xvfb :95 -screen 0 1280x800x24 > /dev/null 2>&1 &
display=$!
trap 'kill $display 2> /dev/null || true; rm -rf "$work"' EXIT
sleep 1
export DISPLAY=:95
now() { date +%s%3N; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

seed=seeds/otan-vilnius-2023.fr.txt
for run in $(seq "$runs"); do
  begin=$(now)
  "$java" -jar target/alinea.jar --data-dir "$work/$run" import "$seed" > /dev/null
  middle=$(now)
  "$java" -jar target/alinea.jar --data-dir "$work/$run" generate otan 2> /dev/null
  end=$(now)
  echo $((middle - begin)) >> "$work/import"
  echo $((end - middle)) >> "$work/generate"
done
for run in $(seq "$runs"); do
  begin=$(now)
  "$java" -jar target/alinea.jar --data-dir "$work/1" > /dev/null 2>&1 &
  program=$!
  until xdotool search --onlyvisible --pid "$program" > /dev/null 2>&1; do sleep 0.01; done
  echo $(($(now) - begin)) >> "$work/window"
  sleep 4
  xdotool key ctrl+3
  sleep 2
  awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$program/status" >> "$work/memory"
  kill -9 "$program"
  wait "$program" 2> /dev/null || true
done
echo "median of $runs runs on $(nproc) processors"
echo "import of the seed, whole process:      $(median < "$work/import") ms"
echo "generation of the seed, whole process:  $(median < "$work/generate") ms"
echo "window visible, store of one document:  $(median < "$work/window") ms"
echo "resident memory in a study session:     $(median < "$work/memory") MB"
