#!/bin/sh
# Plays a class with a room of phones against a host in a process of its own, phones and host on one
# machine: when every phone sees a question, when answers are acknowledged, what is lost.
# Usage, after `mvn package`: docs/benchmarks/class.sh [PHONES [QUESTIONS]]
# Ends with 1 where an answer is lost or a connection fails.
set -eu
cd "$(dirname "$0")/../.."
classes="${CLASSES:-target/classes}"
out="$(mktemp -d)"
trap 'rm -rf "$out"' EXIT
. docs/benchmarks/java.sh
"${bin}javac" -d "$out/classes" -cp "$classes:target/lib/*" src/benchmark/java/app/alinea/benchmark/classroom/*.java
"${bin}java" -Xmx256m -cp "$out/classes" app.alinea.benchmark.classroom.ClassBenchmark \
  "${1:-200}" "${2:-10}" \
  "${bin}java" -Xmx256m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
  -cp "$out/classes:$classes:target/lib/*" app.alinea.benchmark.classroom.BenchHost "$out/store"
