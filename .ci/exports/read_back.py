"""Reads exports with software that is not ours: Mnemosyne, a spreadsheet library, an XML parser."""
import json
import sys
import tempfile
import warnings
import xml.etree.ElementTree as ElementTree

warnings.simplefilter("ignore")
folder = sys.argv[1]
with open(f"{folder}/q.json", encoding="utf-8") as file:
    questions = json.load(file)


def expect(what, found, wanted):
    if found != wanted:
        sys.exit(f"FAILED: {what}: {found}, wanted {wanted}")


def count(*types):
    return sum(question["type"] in types for question in questions)


def mnemosyne_cards():
    from mnemosyne.script import Mnemosyne

    library = Mnemosyne(tempfile.mkdtemp())
    for file_format in library.component_manager.all("file_format"):
        if type(file_format).__name__ == "Anki2":
            file_format.do_import(f"{folder}/q.apkg")
    return library.database().card_count()


expect("cards that Mnemosyne imports", mnemosyne_cards(), len(questions))

import openpyxl

table = openpyxl.load_workbook(f"{folder}/q.xlsx").active
rows = [row for row in table.iter_rows(min_row=9, values_only=True) if row[1]]
by_stem = {}
for question in questions:
    by_stem.setdefault(question["stem"], []).append(question)
for row in rows:
    key = row[1 + int(row[7])]
    answers = {question["answer"].casefold() for question in by_stem[row[1]]}
    expect(f"key of {row[1]}", key.casefold() in answers, True)
    expect("length of a stem", len(row[1]) <= 120, True)

quiz = ElementTree.parse(f"{folder}/q.moodle.xml").getroot()
kinds = [question.get("type") for question in quiz.findall("question")]
expect("choices in Moodle XML", kinds.count("multichoice"), count("multiple-choice"))
expect("judgements in Moodle XML", kinds.count("truefalse"), count("true-false"))
expect("typed answers in Moodle XML", kinds.count("shortanswer"), count("cloze", "short-answer"))
for question in quiz.findall("question[@type='multichoice']"):
    right = [answer for answer in question.findall("answer") if answer.get("fraction") == "100"]
    expect("right answers of a choice", len(right), 1)

print(f"Mnemosyne: {len(questions)} cards, Kahoot: {len(rows)} rows, Moodle XML: {len(kinds) - 1}")
