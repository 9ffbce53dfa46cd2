#!/usr/bin/env bash
# Holds class quizzes with the built program and lets real browsers take part: join, answer, refresh,
# come late, a host that is killed, the report.
# usage: run.sh JAVA DATA_FOLDER DOCUMENT
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
export DEBIAN_FRONTEND=noninteractive
packages=
command -v chromium > /dev/null || packages="$packages chromium"
command -v firefox-esr > /dev/null || packages="$packages firefox-esr"
command -v npm > /dev/null || packages="$packages nodejs npm"
/usr/bin/python3 -c 'import openpyxl' 2> /dev/null || packages="$packages python3-openpyxl"
if [ -n "$packages" ]; then
  # shellcheck disable=SC2086
  apt-get install -y -qq --no-install-recommends $packages > /dev/null
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$here"/*.json "$here"/*.mjs "$work/"
cd "$work"
npm install --silent --no-audit --no-fund > /dev/null
export ALINEA_JAR=${ALINEA_JAR:-$here/../../target/alinea.jar}
alinea() { "$java" -jar "$ALINEA_JAR" --data-dir "$@"; }
java=$1
alinea "$2" import "$here/formes.csv" > /dev/null
timeout 420 node walk.mjs "$1" "$2" "$3" "$work"
timeout 240 node firefox.mjs "$1" "$2" "$3"
# What the class missed, opened by a student in a store of their own: every question has its sentence.
alinea "$work/student" import "$work/missed.alinea" > "$work/missed.json"
python3 -c 'import json, sys
deck = json.load(open(sys.argv[1]))
assert deck["added"] >= 1 and deck["anchored"] == deck["added"], deck
print("deck: %d missed questions, each with its sentence" % deck["added"])' "$work/missed.json"
/usr/bin/python3 - "$work/report.xlsx" << 'PYTHON'
import sys
import openpyxl
book = openpyxl.load_workbook(sys.argv[1])
rows = list(book["Participants"].iter_rows(values_only=True))
people = [dict(zip(rows[0], row)) for row in rows[1:]]
assert len(people) == 3, people
for who in people:
    assert who["Posée à"] == who["Justes"] + who["Fausses"] + who["Sans réponse"], who
assert len(list(book["Questions"].iter_rows())) > 1 and len(book.sheetnames) == 4
print("report: %d participants, %d sheets" % (len(people), len(book.sheetnames)))
PYTHON
