"""Words that mean something to a file format: written as a table to import, then looked for in what was exported.

usage: awkward.py make FILE.csv | awkward.py check FOLDER
"""
import csv
import html
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

WORDS = [
    "Col\tonne « deux »", 'Il dit "oui" ; l\'autre \'non\'', "<b>gras</b> & <script>x()</script> &amp; &lt;",
    "{a = b ~ c # d : e} \\n \\\\", "std::vector {{c1::non}} }}", "%50% des voix",
    "100 % \\frac{a}{b} $x^2$ [[\\input{/etc/passwd}]] [*gras*]", "😀 drapeau 🇫🇷", "\u202egauche\u202c \u200fdroite",
    "= 1 + 1", "=cmd|' /C calc'!A0", "@SUM(A1)", "+cmd|' /C calc'!A0", "-5 °C", "a * b", "un | deux",
    "gauche -> droite = centre", "[sound:x.mp3] [html] [latex]x[/latex]", "L. 123-4", "A) le premier", "ANSWER: B",
    "#titre", "Deux\nlignes", "très long " * 60 + "texte", "!image.png! [verbatim]x[/verbatim]", "漢字 et עברית",
]


def fail(what):
    sys.exit(f"FAILED: awkward words: {what}")


def make(path):
    with open(path, "w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(["id", "type", "stem", "options", "key", "answer"])
        for rank, words in enumerate(WORDS):
            guard = "'" if words[0] in "=+@-" else ""
            option = words.replace(" | ", " \\| ")
            table.writerow([f"card.{rank}", "flashcard", f"Q{rank} : {words}", "", "", guard + words])
            table.writerow([f"card:{rank}", "multiple-choice", f"C{rank} ?", f"non | {option}", "2", guard + words])


def plain(text):
    """What a page shows of HTML."""
    text = re.sub(r"<br ?/?>", "\n", text)
    return html.unescape(re.sub(r"<[^>]*>", "", text)).strip()


def check(folder):
    questions = json.load(open(f"{folder}/w.json", encoding="utf-8"))
    cards = {q["stem"]: q["answer"] for q in questions if q["type"] == "flashcard"}
    choices = {q["stem"]: q["answer"] for q in questions if q["type"] == "multiple-choice"}
    if len(questions) != 2 * len(WORDS) or sorted(cards.values()) != sorted(WORDS):
        fail("the table did not come in as it was written")

    # A spreadsheet must find text, never a formula.
    for row in csv.reader(open(f"{folder}/w.csv", encoding="utf-8-sig", newline="")):
        for cell in row:
            if re.match(r"[=+@\t\r-]", cell) and not re.match(r"-?\d", cell):
                fail(f"a formula in CSV: {cell!r}")
    import openpyxl
    table = openpyxl.load_workbook(f"{folder}/w.xlsx").active
    kahoot = {row[1].value: row[1 + int(row[7].value)] for row in table.iter_rows(min_row=9) if row[1].value}
    for stem, cell in kahoot.items():
        if cell.data_type != "s" or cell.value.replace("\r\n", "\n") != choices[stem]:
            fail(f"Kahoot: {cell.value!r}, wanted {choices[stem]!r}")
    for line in open(f"{folder}/w.tsv", encoding="utf-8").read().splitlines():
        cells = line.split("\t")
        if len(cells) != 2 or any(re.match(r"[=@]|[+-].*[|(!]", cell) for cell in cells):
            fail(f"TSV: {line!r}")

    # As Moodle reads Aiken.
    stems, options = 0, 0
    for line in open(f"{folder}/w.aiken.txt", encoding="utf-8").read().split("\n"):
        line = line.strip(" \t\n\r\0\x0b")
        options += bool(re.match(r"[A-Z][).][ \t]", line))
        stems += bool(line) and not re.match(r"[A-Z][).][ \t]|ANSWER:", line)
    if (stems, options) != (len(WORDS), 2 * len(WORDS)):
        fail(f"Aiken: {stems} stems, {options} options")

    quiz = ElementTree.parse(f"{folder}/w.moodle.xml").getroot()
    found = {}
    for question in quiz.findall("question[@type='essay']"):
        found[plain(question.find("questiontext/text").text)] = plain(question.find("graderinfo/text").text)
    if found != cards:
        fail(f"Moodle XML: {set(found.items()) ^ set(cards.items())}")
    for question in quiz.findall("question[@type='multichoice']"):
        right = plain(question.find("answer[@fraction='100']/text").text)
        if right != choices[plain(question.find("questiontext/text").text)]:
            fail(f"Moodle XML: {right!r}")

    for name in ("w.qti21.zip", "w.qti3.zip"):
        with zipfile.ZipFile(f"{folder}/{name}") as package:
            items = [item for item in package.namelist() if item.startswith("items/")]
            if len(set(items)) != 2 * len(WORDS):
                fail(f"{name}: {len(items)} items")
            said = " ".join("".join(ElementTree.fromstring(package.read(item)).itertext()) for item in items)
            flat = re.sub(r"\s+", " ", said)
            for words in WORDS:
                if "\n" not in words and re.sub(r"\s+", " ", words) not in flat:
                    fail(f"{name} lacks {words!r}")
    print(f"Awkward words: {len(questions)} questions come through every format")


if sys.argv[1] == "make":
    make(sys.argv[2])
else:
    check(sys.argv[2])
