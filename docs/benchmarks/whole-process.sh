#!/usr/bin/env bash
# Times the built program as whole processes: window on show, import, generation, memory.
# Usage: docs/benchmarks/whole-process.sh [RUNS]   after `mvn package`; needs Xvfb and xdotool.
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-5}
. docs/benchmarks/java.sh
java=${bin}java
work=$(mktemp -d)
Xvfb :95 -screen 0 1280x800x24 -noreset > /dev/null 2>&1 &
display=$!
trap 'kill $display 2> /dev/null || true; rm -rf "$work"' EXIT
sleep 1
export DISPLAY=:95
now() { date +%s%3N; }
summary() { sort -n "$work/$1" | awk '{ v[NR] = $1 } END { printf "%s (least %s)", v[int((NR + 1) / 2)], v[1] }'; }

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
  awk '{ print ($14 + $15) * 10 }' "/proc/$program/stat" >> "$work/window-cpu"
  sleep 4
  xdotool key ctrl+3
  sleep 2
  awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$program/status" >> "$work/memory"
  kill -9 "$program"
  wait "$program" 2> /dev/null || true
done
paste "$work/import" "$work/generate" | awk '{ print $1 + $2 }' > "$work/both"
echo "median of $runs runs on $(nproc) processors; load of the last minutes: $(cut -d' ' -f1-3 /proc/loadavg)"
echo "import of the seed, whole process:      $(summary import) ms"
echo "generation of the seed, whole process:  $(summary generate) ms"
echo "both:                                   $(summary both) ms"
echo "window visible, store of one document:  $(summary window) ms"
echo "  processor time until then:            $(summary window-cpu) ms"
echo "resident memory in a study session:     $(summary memory) MB"
