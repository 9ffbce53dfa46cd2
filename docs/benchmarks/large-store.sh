#!/bin/sh
# Times the next card, a search and the statistics in a store of 10,000 paragraphs, 100,000 cards and
# 1,000,000 reviews.
# Usage: docs/benchmarks/large-store.sh   after `mvn package`.
set -eu
cd "$(dirname "$0")/../.."
out="$(mktemp -d)"
trap 'rm -rf "$out"' EXIT
. docs/benchmarks/java.sh
"${bin}javac" -d "$out/classes" -cp "target/classes:target/lib/*" src/benchmark/java/app/alinea/benchmark/store/*.java
"${bin}java" --enable-native-access=ALL-UNNAMED -cp "$out/classes:target/classes:target/lib/*" \
  app.alinea.benchmark.store.LargeStoreBenchmark "$out/store"
