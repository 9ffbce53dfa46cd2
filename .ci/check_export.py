"""Checks the command line's JSON: every contract field, offsets that hold, keys that answer."""

import json
import sys
from collections import Counter
from pathlib import Path

folder = Path(sys.argv[1])
imported = json.loads((folder / "import.json").read_text(encoding="utf-8"))
paragraphs = json.loads((folder / "paragraphs.json").read_text(encoding="utf-8"))
questions = json.loads((folder / "questions.json").read_text(encoding="utf-8"))

assert imported["paragraphs"] == 90 == len(paragraphs), "90 paragraphs are expected"
texts = {paragraph["number"]: paragraph["text"] for paragraph in paragraphs}
for paragraph in paragraphs:
    for sentence in paragraph["sentences"]:
        shown = paragraph["text"][sentence["start"] : sentence["end"]]
        assert shown == sentence["text"], f"sentence offsets of § {paragraph['number']}"

assert len(questions) >= 150, f"only {len(questions)} questions"
assert len({question["id"] for question in questions}) == len(questions), "an id is used twice"
usable = {
    (paragraph["number"], sentence["start"])
    for paragraph in paragraphs
    for sentence in paragraph["sentences"]
    if sentence["usable"]
}
for question in questions:
    source = question["source"]
    text = texts[question["paragraph"]]
    assert text[source["start"] : source["end"]] == source["sentence"], question["id"]
    assert source["start"] <= source["answerStart"] <= source["answerEnd"] <= source["end"]
    assert (question["paragraph"], source["start"]) in usable, f"unusable sentence: {question['id']}"
    if question["type"] in ("multiple-choice", "true-false"):
        options = question["options"]
        assert options[question["key"]] == question["answer"], question["id"]
        assert len(set(options)) == len(options), question["id"]
print(len(questions), "questions:", dict(Counter(question["type"] for question in questions)))
