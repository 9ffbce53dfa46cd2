#!/usr/bin/env bash
# Walks the main job in the real window by keyboard: read, study, kill, reopen, quiz.
# Usage: walk.sh JAVA DATA_FOLDER SCREENSHOT_FOLDER   (DISPLAY must be set)
set -euo pipefail
java=$1
data=$2
shots=$3
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
key() { xdotool key --clearmodifiers "$@"; sleep 0.5; }
shot() { import -window root "$shots/$1.png"; }

start() {
  "$java" -jar target/alinea.jar --data-dir "$data" --lang fr > "$data.log" 2>&1 &
  program=$!
  for _ in $(seq 60); do
    window=$(xdotool search --onlyvisible --pid "$program" 2> /dev/null | tail -n 1) && [ -n "$window" ] && break
    sleep 0.5
  done
  [ -n "${window:-}" ] || fail "no window: $(cat "$data.log")"
  xdotool windowfocus "$window" 2> /dev/null || true
  sleep 2
}

reviews() {
  "$java" -jar target/alinea.jar --data-dir "$data" stats --format json |
    python3 -c 'import json, sys; print(json.load(sys.stdin)["reviews"]["total"])'
}

start
sleep 40 # the first start imports the communiqué and makes its questions
shot 1-today
key ctrl+2
sleep 1
shot 2-read
key ctrl+3
sleep 2
shot 3-study
for _ in $(seq 20); do
  key space
  key 3
  key Return
done
shot 4-study-later
kill -9 "$program"
wait "$program" 2> /dev/null || true
before=$(reviews)
[ "$before" -ge 5 ] || fail "only $before answers stored before the kill"

start
shot 5-reopened
key ctrl+4
sleep 1
shot 6-quiz
key ctrl+5
sleep 1
shot 7-browse
kill -9 "$program"
wait "$program" 2> /dev/null || true
[ "$(reviews)" -ge "$before" ] || fail 'answers were lost'
"$java" -jar target/alinea.jar --data-dir "$data" check
# The system's own libraries may remark on the display; Java and JavaFX have to be silent.
if grep -E 'Exception|WARNING: |javafx|^\s+at ' "$data.log"; then
  fail 'the window wrote to the terminal'
fi
echo "$before answers given by keyboard and kept through two kills"
