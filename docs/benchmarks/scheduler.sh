#!/bin/sh
# Trains and schedules the same generated log of 100,000 reviews with Alinéa and with the reference
# (npm: @open-spaced-repetition/binding 0.5.0 = fsrs-rs, ts-fsrs 5.4.2), which it installs into a
# temporary folder. Needs node and npm.
# Usage, after `mvn package`: docs/benchmarks/scheduler.sh
set -eu
cd "$(dirname "$0")/../.."
root="$PWD"
classes="${CLASSES:-target/classes}"
out="$(mktemp -d)"
trap 'rm -rf "$out"' EXIT
. docs/benchmarks/java.sh
java=${bin}java
"${java}c" -d "$out/classes" -cp "$classes" src/benchmark/java/app/alinea/benchmark/scheduler/*.java
mkdir "$out/node"
(cd "$out/node" && npm init -y >/dev/null 2>&1 &&
  npm install --silent --no-audit --no-fund @open-spaced-repetition/binding@0.5.0 ts-fsrs@5.4.2 >/dev/null 2>&1)
ours() { "$java" -cp "$out/classes:$classes" app.alinea.benchmark.scheduler.SchedulerBenchmark "$@"; }
theirs() { (cd "$out/node" && node "$root/docs/benchmarks/scheduler-reference.mjs" "$@"); }
value() { sed -n "s/^$2 //p" "$out/$1"; }

ours log "$out/log.csv"
(head -n 1 "$out/log.csv"; tail -n +2 "$out/log.csv" | head -n 80000) >"$out/older.csv"
for log in log older; do
  ours train "$out/$log.csv" >"$out/ours.$log"
  theirs train "$out/$log.csv" >"$out/theirs.$log"
done
ours speed "$out/log.csv" >"$out/ours.speed"
theirs speed "$out/log.csv" >"$out/theirs.speed"

loss() { ours loss "$out/log.csv" "$@"; }
ours_loss=$(loss $(value ours.log weights))
theirs_loss=$(loss $(value theirs.log weights))
echo "100,000 reviews, log loss and RMSE (bins), both measured by our evaluator"
echo "  untrained                    $(loss)"
echo "  ours                         $ours_loss"
echo "  reference                    $theirs_loss"
echo "  trained on the first 80,000: ours $(loss $(value ours.older weights)), reference $(loss $(value theirs.older weights))"
awk -v o="${ours_loss% *}" -v t="${theirs_loss% *}" 'BEGIN { printf "  log loss, ours - reference   %+.6f\n", o - t }'
ratio() { awk -v name="$1" -v o="$2" -v t="$3" 'BEGIN { printf "%-30s ours %.1f, reference %.1f, ours/reference %.3f\n", name, o, t, o / t }'; }
ratio "training, first run, ms" "$(value ours.log train.first_ms)" "$(value theirs.log train.first_ms)"
ratio "training, median, ms" "$(value ours.log train.median_ms)" "$(value theirs.log train.median_ms)"
ratio "answers scheduled a second" "$(value ours.speed answer.per_second)" "$(value theirs.speed answer.per_second)"
ratio "memory states a second" "$(value ours.speed memory.per_second)" "$(value theirs.speed memory.per_second)"
echo "one answer scheduled           $(value ours.speed answer.microseconds) microseconds"
echo "a million reviews replayed     $(value ours.speed replay.million_ms) ms"
