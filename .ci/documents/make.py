"""Makes documents of every kind with software that is not ours, and looks at what the importer says.

make.py make FOLDER      writes the files (needs pandoc, groff and qpdf beside Python)
make.py check FOLDER     reads FOLDER/NAME.json and NAME.err, what the importer printed for each
"""
import json
import os
import subprocess
import sys

TEXT = """# Règlement du port

Le présent règlement vaut pour tous les usagers.

## Titre premier – Dispositions générales

1. Le port est ouvert toute l’année aux bateaux de pêche, sous réserve des travaux annoncés.

2. La capitainerie tient le registre des entrées. Elle y inscrit le nom du bateau.

3. Les usagers respectent les règles suivantes :

   a) ils amarrent leur bateau à la place indiquée ;

   b) ils ne jettent rien dans l’eau du bassin.

## Titre II – Sécurité

4. La vitesse est limitée à trois nœuds. En 2019, la limite était de cinq nœuds.

5. Les feux sont interdits sur les quais. Le capitaine répond des dommages.

6. Le règlement entre en vigueur le jour de sa publication. Il coûte 12 € à la capitainerie.
"""
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le",
             "utf-32-be", "cp1252", "iso-8859-15", "mac-roman"]
ENDS = {"lf": "\n", "crlf": "\r\n", "cr": "\r"}
PANDOC = ["docx", "odt", "rtf", "epub", "html"]
REFUSED = {"locked.pdf", "scan.pdf", "cut.pdf", "cut.docx"}


def make(folder):
    def path(name):
        return os.path.join(folder, name)

    def write(name, content):
        with open(path(name), "wb") as file:
            file.write(content)

    write("port.md", TEXT.encode())
    for kind in PANDOC:
        subprocess.run(["pandoc", "-s", "--metadata", "title=Port", path("port.md"), "-o",
                        path("port." + kind)], check=True)
    plain = TEXT.replace("# ", "").replace("#", "")
    for encoding in ENCODINGS:
        text = plain
        if encoding == "iso-8859-15":
            text = text.replace("’", "'").replace("–", "-")
        for name, end in ENDS.items():
            write(f"port-{encoding}-{name}.txt", text.replace("\n", end).encode(encoding))
    wrapped = "\n".join(line for paragraph in plain.split("\n")
                        for line in wrap(paragraph, 60))
    write("wrapped.txt", wrapped.encode())
    typeset(path, write)
    with open(path("port.pdf"), "rb") as file:
        write("cut.pdf", file.read()[:3000])
    with open(path("port.docx"), "rb") as file:
        write("cut.docx", file.read()[:3000])
    subprocess.run(["qpdf", "--encrypt", "secret", "owner", "256", "--", path("port.pdf"),
                    path("locked.pdf")], check=True)
    write("scan.pdf", b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n"
          b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R "
          b"/MediaBox [0 0 90 90] /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Length 57 >>\nstream\n"
          b"q 90 0 0 90 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q  \nendstream\nendobj\n"
          b"trailer << /Root 1 0 R >>\n")


def wrap(paragraph, width):
    line = ""
    for word in paragraph.split(" "):
        if line and len(line) + len(word) >= width:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line


def typeset(path, write):
    """Two columns with running headers, page numbers and hyphens."""
    sentence = ("The harbour authority announces maintenance works eight days beforehand. Professional "
                "fishermen receive a particularly advantageous tariff. ")
    lines = [".ds CH Harbour rules", ".ds CF - % -", ".nr PO 1i", ".TL", "Annual report", ".2C"]
    for number in range(1, 61):
        lines += [".PP", f"({number}) " + sentence * (1 + number % 3)]
    write("port.ms", "\n".join(lines).encode())
    with open(path("port.pdf"), "wb") as out:
        subprocess.run(["groff", "-k", "-ms", "-Tpdf", path("port.ms")], stdout=out, check=True,
                       stderr=subprocess.DEVNULL)


def check(folder):
    failed = []
    for name in sorted(os.listdir(folder)):
        if name.endswith((".json", ".err", ".ms")):
            continue
        with open(os.path.join(folder, name + ".json"), encoding="utf-8") as file:
            printed = file.read()
        with open(os.path.join(folder, name + ".err"), encoding="utf-8") as file:
            error = file.read()
        if name in REFUSED:
            good = not printed and len(error.splitlines()) == 1
        else:
            expected = 60 if name == "port.pdf" else 6
            good = bool(printed) and json.loads(printed)["paragraphs"] == expected
        print(f"{'ok' if good else 'FAILED'}  {name}  {(error or printed).strip()[:110]}")
        if not good:
            failed.append(name)
    if failed:
        sys.exit("not read as expected: " + ", ".join(failed))


if sys.argv[1] == "make":
    make(sys.argv[2])
else:
    check(sys.argv[2])
