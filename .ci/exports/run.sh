#!/usr/bin/env bash
# Writes every export format of a generated store and reads each back with software that is not ours.
# usage: run.sh JAVA DATA_FOLDER DOCUMENT
set -euo pipefail
java=$1 data=$2 document=$3
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
alinea() { timeout 120 "$java" -jar "$here/../../target/alinea.jar" --data-dir "$data" "$@"; }

packages=
[ -e /usr/bin/mnemosyne ] || packages="$packages mnemosyne"
/usr/bin/python3 -c 'import openpyxl' 2> /dev/null || packages="$packages python3-openpyxl"
command -v xmllint > /dev/null || packages="$packages libxml2-utils"
command -v pdftotext > /dev/null || packages="$packages poppler-utils"
command -v unzip > /dev/null || packages="$packages unzip"
if [ -n "$packages" ]; then
  # shellcheck disable=SC2086
  apt-get install -y -qq --no-install-recommends $packages > /dev/null
fi

for pair in deck:q.alinea json:q.json gift:q.gift.txt moodle-xml:q.moodle.xml aiken:q.aiken.txt anki:q.apkg \
  anki-text:q.anki.txt kahoot:q.xlsx qti21:q.qti21.zip qti3:q.qti3.zip csv:q.csv tsv:q.tsv amc:q.amc.txt \
  pdf:q.pdf pdf-key:key.pdf pdf-flashcards:cards.pdf pdf-sheet:sheet.pdf pdf-variants:variants.pdf; do
  alinea export "$document" --format "${pair%%:*}" -o "$work/${pair#*:}" 2> "$work/losses.txt"
  [ -s "$work/${pair#*:}" ] || { echo "FAILED: ${pair%%:*} is empty" >&2; exit 1; }
done

mkdir "$work/node"
cp "$here/package.json" "$here"/*.mjs "$work/node/"
(cd "$work/node" && npm install --silent --no-audit --no-fund > /dev/null && node read_back.mjs "$work")
/usr/bin/python3 "$here/read_back.py" "$work" 2> /dev/null | grep -E 'FAILED|Mnemosyne:' \
  || { /usr/bin/python3 "$here/read_back.py" "$work"; exit 1; }

# Words that mean something to a format: they come in as a table, go out in every format, and are words all the time.
words() { timeout 120 "$java" -jar "$here/../../target/alinea.jar" --data-dir "$work/words" "$@"; }
python3 "$here/awkward.py" make "$work/words.csv"
words import "$work/words.csv" > "$work/words.json" 2> "$work/said.txt"
for pair in json:w.json gift:w.gift.txt moodle-xml:w.moodle.xml aiken:w.aiken.txt anki:w.apkg kahoot:w.xlsx \
  qti21:w.qti21.zip qti3:w.qti3.zip csv:w.csv tsv:w.tsv amc:w.amc.txt; do
  words export words --format "${pair%%:*}" -o "$work/${pair#*:}" 2> "$work/losses.txt"
done
/usr/bin/python3 "$here/awkward.py" check "$work" 2> "$work/said.txt" || { cat "$work/said.txt" >&2; exit 1; }
(cd "$work/node" && node awkward.mjs "$work")

# The filter of auto-multiple-choice alone: the package would bring half of TeX. What it needs beside is for its window.
(cd "$work" && apt-get download -qq auto-multiple-choice-common 2> /dev/null && dpkg -x auto-multiple-choice-common_*.deb amc)
for module in XML/Simple XML/Writer Glib; do
  mkdir -p "$work/stubs/$(dirname "$module")"
  printf 'package %s; sub import {} sub AUTOLOAD { "" } 1;\n' "${module/\//::}" > "$work/stubs/$module.pm"
done
perl -I"$work/stubs" -I"$work/amc/usr/share/perl5" "$here/amc.pl" "$work/w.amc.txt"

# The schemas of QTI 2.1, from the artifact that carries them.
curl -sSf -o "$work/schemas.jar" \
  https://repo1.maven.org/maven2/com/github/equella/legacy/qtiworks-jqtiplus/1.0-beta3/qtiworks-jqtiplus-1.0-beta3.jar
unzip -q -o "$work/schemas.jar" 'uk/ac/ed/ph/jqtiplus/xml-catalog/*' -d "$work/schemas"
base=$work/schemas/uk/ac/ed/ph/jqtiplus/xml-catalog
{
  echo '<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog">'
  find "$base" -name '*.xsd' | while read -r schema; do
    printf '<uri name="http://%s" uri="file://%s"/>' "${schema#"$base"/}" "$schema"
    printf '<system systemId="http://%s" uri="file://%s"/>\n' "${schema#"$base"/}" "$schema"
  done
  echo '</catalog>'
} > "$work/catalog.xml"
unzip -q "$work/q.qti21.zip" -d "$work/qti21"
unzip -q "$work/q.qti3.zip" -d "$work/qti3"
XML_CATALOG_FILES=$work/catalog.xml xmllint --nonet --noout \
  --schema "$base/www.imsglobal.org/xsd/imsqti_v2p1.xsd" "$work"/qti21/items/*.xml 2> "$work/xsd.txt" \
  || { grep -v validates "$work/xsd.txt" | head >&2; echo 'FAILED: QTI 2.1 items' >&2; exit 1; }
xmllint --noout "$work"/qti3/imsmanifest.xml "$work"/qti3/items/*.xml
(cd "$work/node" && node qti3.mjs "$work/qti21/items" "$work/qti3/items")
echo "QTI 2.1: $(find "$work/qti21/items" -name '*.xml' | wc -l) items valid"

# Moodle publishes no schema: this one says what its documentation says of the types that are written.
xmllint --noout --relaxng "$here/moodle.rng" "$work/q.moodle.xml" 2> "$work/rng.txt" \
  || { head "$work/rng.txt" >&2; echo 'FAILED: Moodle XML' >&2; exit 1; }

# On paper: every typeface embedded as a subset, the title and the first question there, pages numbered.
for name in q key cards sheet variants; do
  pdffonts "$work/$name.pdf" | tail -n +3 > "$work/fonts.txt"
  [ -s "$work/fonts.txt" ] || { echo "FAILED: $name.pdf has no text" >&2; exit 1; }
  ! grep -vE '^[A-Z]{6}\+Source.* yes yes yes ' "$work/fonts.txt" >&2 \
    || { echo "FAILED: a typeface of $name.pdf is not embedded" >&2; exit 1; }
  pdftotext "$work/$name.pdf" "$work/$name.txt"
done
python3 - "$work" << 'PYTHON'
import json, re, sys
folder = sys.argv[1]
questions = json.load(open(f"{folder}/q.json", encoding="utf-8"))
plain = lambda text: re.sub(r"\W+", "", text)
text = {name: plain(open(f"{folder}/{name}.txt", encoding="utf-8").read()) for name in ("q", "variants", "sheet")}
for question in questions:
    stem = plain(question["stem"].replace("____", ""))[:40]
    assert stem in text["q"] or "____" in question["stem"][:60], question["stem"]
letters = [letter for letter in "ABCD" if f"sujet{letter}" in text["variants"] or f"sheet{letter}" in text["variants"]]
assert letters == list("ABCD"), letters
print(f"PDF: {len(questions)} questions, variants {', '.join(letters)}")
PYTHON

# What went out comes in again, into an empty store: nothing is lost by the deck, nothing twice by importing twice.
back() { timeout 120 "$java" -jar "$here/../../target/alinea.jar" --data-dir "$work/back" "$@" 2> "$work/said.txt"; }
count=$(python3 -c 'import json, sys; print(len(json.load(open(sys.argv[1]))))' "$work/q.json")
back import "$work/q.alinea" > "$work/first.json"
back import "$work/q.alinea" > "$work/second.json"
back check
for file in q.apkg q.anki.txt q.gift.txt q.moodle.xml q.csv; do
  timeout 120 "$java" -jar "$here/../../target/alinea.jar" --data-dir "$work/store-$file" import "$work/$file" \
    > "$work/$file.json" 2> "$work/said.txt" || { cat "$work/said.txt" >&2; exit 1; }
done
python3 - "$work" "$count" << 'PYTHON'
import json, sys
folder, count = sys.argv[1], int(sys.argv[2])
first, second = (json.load(open(f"{folder}/{name}.json")) for name in ("first", "second"))
assert first["added"] == count and first["leftOut"] == 0, first
assert second["added"] == 0 and second["known"] == count, second
for file in ("q.apkg", "q.anki.txt", "q.gift.txt", "q.moodle.xml", "q.csv"):
    read = json.load(open(f"{folder}/{file}.json"))
    assert read["leftOut"] == 0 and read["added"] + read["known"] == count, (file, read)
print(f"Deck: {count} questions come back, none twice")
PYTHON
