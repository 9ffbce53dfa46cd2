#!/bin/sh
# Compares the exam planner with fixed retentions over simulated learners.
# Usage, after `mvn package`: docs/benchmarks/exam-plan.sh [LEARNERS]
set -eu
cd "$(dirname "$0")/../.."
classes="${CLASSES:-target/classes}"
out="$(mktemp -d)"
trap 'rm -rf "$out"' EXIT
"${JAVA_HOME:+$JAVA_HOME/bin/}javac" -d "$out" -cp "$classes" src/benchmark/java/app/alinea/benchmark/exam/*.java
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$out:$classes" app.alinea.benchmark.exam.ExamBenchmark "${1:-200}"
