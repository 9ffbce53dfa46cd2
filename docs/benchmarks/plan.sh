#!/bin/sh
# Times the plan of a day for an exam on 10,000 cards, from the store to the list of cards.
# Usage: docs/benchmarks/plan.sh   after `mvn package`.
set -eu
cd "$(dirname "$0")/../.."
out="$(mktemp -d)"
trap 'rm -rf "$out"' EXIT
. docs/benchmarks/java.sh
"${bin}javac" -d "$out/classes" -cp "target/classes:target/lib/*" \
  src/benchmark/java/app/alinea/benchmark/store/*.java
"${bin}java" --enable-native-access=ALL-UNNAMED -cp "$out/classes:target/classes:target/lib/*" \
  app.alinea.benchmark.store.PlanBenchmark "$out/store"
