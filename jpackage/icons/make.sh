#!/usr/bin/env bash
# Draws the icons from alinea.svg and alinea-deck.svg again, for all systems; needs Chromium and Python.
set -euo pipefail
cd "$(dirname "$0")"
draw() {
  local page
  page=$(mktemp --suffix=.html)
  printf '<body style="margin:0"><img src="file://%s/%s" width="%s" height="%s" style="display:block">' \
    "$PWD" "$1" "$2" "$2" > "$page"
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --allow-file-access-from-files \
    --default-background-color=00000000 --window-size="$2,$2" --screenshot="$3" "file://$page" 2> /dev/null
  rm "$page"
}
work=$(mktemp -d)
for size in 16 32 48 64 128 256 512 1024; do
  draw alinea.svg "$size" "$work/$size.png"
done
cp "$work/256.png" alinea.png
draw alinea-deck.svg 256 alinea-deck.png
for size in 32 64 128; do
  cp "$work/$size.png" "../../resources/app/alinea/desktop/icon-$size.png"
done
python3 - "$work" << 'PYTHON'
import struct, sys
folder = sys.argv[1]
read = lambda size: open(f"{folder}/{size}.png", "rb").read()
pictures = [(size, read(size)) for size in (16, 32, 48, 64, 128, 256)]
with open("alinea.ico", "wb") as ico:
    ico.write(struct.pack("<HHH", 0, 1, len(pictures)))
    offset = 6 + 16 * len(pictures)
    for size, png in pictures:
        ico.write(struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), offset))
        offset += len(png)
    for _, png in pictures:
        ico.write(png)
kinds = {b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}
body = b"".join(kind + struct.pack(">I", 8 + len(read(size))) + read(size) for kind, size in kinds.items())
open("alinea.icns", "wb").write(b"icns" + struct.pack(">I", 8 + len(body)) + body)
PYTHON
