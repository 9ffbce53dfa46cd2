#!/usr/bin/env bash
# Times the import of made-up documents of 1,000, 5,000 and 10,000 paragraphs with the built program,
# as whole processes: the time should grow with the size, not faster.
# Usage: docs/benchmarks/scale.sh   after `mvn package`.
set -euo pipefail
cd "$(dirname "$0")/../.."
java=java
for home in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
  if [ -x "$home/bin/java" ] && "$home/bin/java" -version 2>&1 | grep -q 'version "2[5-9]'; then
    java=$home/bin/java
    break
  fi
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
text() {
  echo "Registre des communes de la vallée"
  echo
  awk -v n="$1" 'BEGIN {
    for (i = 1; i <= n; i++)
      printf "%d. La commune inscrite sous ce numéro compte %d habitants depuis le recensement. Son conseil a créé une école en %d afin d’accueillir %d élèves. Le canton soutient la commune voisine par le biais d’un fonds commun.\n\n", i, 100 + i, 1900 + i % 120, 20 + i % 400
  }'
}
for size in 1000 5000 10000; do
  text "$size" > "$work/$size.fr.txt"
  begin=$(date +%s%3N)
  "$java" -jar target/alinea.jar --data-dir "$work/$size" import "$work/$size.fr.txt" > /dev/null
  end=$(date +%s%3N)
  echo "import of $size paragraphs, whole process: $((end - begin)) ms"
done
