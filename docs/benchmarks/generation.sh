#!/bin/sh
# Times the generation of questions in a warm program with 512 MB of heap, over the communiqué and over
# texts of two, four and eight times its length: the time should grow with the length, not faster.
# Usage: docs/benchmarks/generation.sh [TEXT]   after `mvn package`.
set -eu
cd "$(dirname "$0")/../.."
classes="${CLASSES:-target/classes}"
out="$(mktemp -d)"
trap 'rm -rf "$out"' EXIT
. docs/benchmarks/java.sh
"${bin}javac" -d "$out/classes" -cp "$classes:target/lib/*" src/benchmark/java/app/alinea/benchmark/generation/*.java
"${bin}java" -Xmx512m -cp "$out/classes:$classes:target/lib/*" \
  app.alinea.benchmark.generation.GenerationBenchmark "${1:-seeds/otan-vilnius-2023.fr.txt}"
