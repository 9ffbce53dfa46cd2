#!/usr/bin/env bash
# Imports documents of every kind that other software made, then files that attack the readers.
# run.sh JAVA PROGRAM...   (what stands after the java command: -jar FILE, or -cp PATH CLASS)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
java=$1
shift
missing=
for program in pandoc groff qpdf; do
  command -v "$program" > /dev/null || missing=1
done
if [ -n "$missing" ] || ! [ -e /usr/share/groff/current/tmac/s.tmac ]; then
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends pandoc groff qpdf > /dev/null
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/files"
python3 "$here/make.py" make "$work/files"
for file in "$work"/files/*; do
  case "$file" in *.ms) continue ;; esac
  "$java" "$@" --data-dir "$work/data" import "$file" > "$file.json" 2> "$file.err" || true
  rm -rf "$work/data"
done
python3 "$here/make.py" check "$work/files"
bash "$here/hostile.sh" "$java" "$@"
