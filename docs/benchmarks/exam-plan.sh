#!/bin/sh
# Compares the exam planner with fixed retentions over simulated learners.
# Usage, after `mvn package`: docs/benchmarks/exam-plan.sh [LEARNERS]
set -eu
cd "$(dirname "$0")/../.."
. docs/benchmarks/java.sh
classes="${CLASSES:-target/classes}"
out="$(mktemp -d)"
trap 'rm -rf "$out"' EXIT
"${bin}javac" -d "$out" -cp "$classes" src/benchmark/java/app/alinea/benchmark/exam/*.java
"${bin}java" -cp "$out:$classes" app.alinea.benchmark.exam.ExamBenchmark "${1:-200}"
