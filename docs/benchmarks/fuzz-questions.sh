#!/usr/bin/env bash
# Reads randomly changed files of questions (decks, Anki, GIFT, Moodle XML, tables) for some minutes, with little
# memory; reports every file that a reader does not survive.
# usage: fuzz-questions.sh [SECONDS] [SEED]     (after: mvn test-compile dependency:build-classpath -Dmdep.outputFile=target/cp.txt)
set -euo pipefail
cd "$(dirname "$0")/../.."
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
exec nice -n 19 "$java" -Xmx512m --enable-native-access=ALL-UNNAMED \
  -cp "target/test-classes:target/classes:$(cat target/cp.txt)" \
  app.alinea.exchange.ReaderFuzz "${1:-600}" "${2:-1}" target/fuzz
