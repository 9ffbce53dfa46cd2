#!/usr/bin/env bash
# Imports files that attack the readers: each must end within 30 s in 512 MB of heap, with one clear
# line or a document; nothing is written outside the store and nothing secret is read.
# hostile.sh JAVA PROGRAM...   (what stands after the java command: -jar FILE, or -cp PATH CLASS)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
java=$1
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/files"
rm -f /tmp/alinea-escaped.txt
python3 "$here/hostile.py" "$work/files"
failed=0
for file in "$work"/files/*; do
  name=$(basename "$file")
  [ "$name" = canary.txt ] && continue
  status=0
  began=$(date +%s%N)
  timeout 30 "$java" -Xmx512m "$@" --data-dir "$work/data-$RANDOM" import "$file" \
    > "$work/out" 2> "$work/err" || status=$?
  took=$((($(date +%s%N) - began) / 1000000))
  said=$(head -c 150 "$work/err" | head -n 1)
  printf '%-34s %6d ms  %d  %s\n' "$name" "$took" "$status" "$said"
  if [ "$status" -gt 1 ] || grep -qE 'Exception|at java\.|Erreur inattendue|Unexpected' "$work/err"; then
    echo "FAILED: $name ended badly" >&2
    failed=1
  fi
  # Of files of questions each question that is left out has a line of its own, with its number.
  if [ "$status" -eq 1 ] && [ "$(grep -vcE "^[0-9]" "$work/err")" -ne 1 ]; then
    echo "FAILED: $name was not refused in one line" >&2
    failed=1
  fi
  if grep -q SECRET-CANARY "$work/out" || grep -rqs SECRET-CANARY "$work"/data-*; then
    echo "FAILED: $name read a file it named" >&2
    failed=1
  fi
  rm -rf "$work"/data-*
done
[ ! -e /tmp/alinea-escaped.txt ] || { echo 'FAILED: a part was unpacked outside' >&2; failed=1; }
exit "$failed"
