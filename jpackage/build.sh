#!/usr/bin/env bash
# Makes an application image with its own Java runtime (target/image/alinea/bin/alinea starts on a machine without
# Java) and a Debian package of it.
# usage: jpackage/build.sh [--no-build] [--image-only]
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=jpackage/steps.sh
. jpackage/steps.sh

build=yes
package=yes
for argument in "$@"; do
  case "$argument" in
    --no-build) build= ;;
    --image-only) package= ;;
    *) say "unknown option $argument"; exit 2 ;;
  esac
done

find_jdk
if [ -n "$build" ] || [ ! -f target/alinea.jar ]; then
  mvn -q -B package -DskipTests
fi

case "$(uname -m)" in
  aarch64) collect Linux aarch64 linux aarch64 ;;
  *) collect Linux x86_64 linux amd64 ;;
esac
make_runtime
make_image jpackage/icons/alinea.png
image=target/image/alinea
# jpackage's own launcher asks dpkg at each start which package it belongs to: a quarter of a second on a slow day.
plain_launcher "$image"
strip --strip-unneeded "$image"/lib/runtime/lib/*.so "$image"/lib/runtime/lib/server/*.so 2> /dev/null || true
rehearse "$PWD/$image/lib/app" "$PWD/$image/lib/runtime/bin/java"
check_size "$image"

# The package is put together by hand: jpackage would copy the image with new times, and Java takes a cache for its
# own only while the files it was made from keep theirs. It has no scripts; dpkg's triggers know menus and file types.
if [ -n "$package" ]; then
  if ! command -v dpkg-deb > /dev/null; then
    say 'no .deb: dpkg is missing'
    exit 0
  fi
  root=$work/deb
  share=$root/usr/share
  mkdir -p "$root/opt" "$root/usr/bin" "$root/DEBIAN" "$share/applications" "$share/mime/packages" "$share/metainfo" \
    "$share/doc/alinea" "$share/icons/hicolor/256x256/apps" "$share/icons/hicolor/256x256/mimetypes" \
    "$share/icons/hicolor/scalable/apps" "$share/icons/hicolor/scalable/mimetypes"
  cp -a "$image" "$root/opt/alinea"
  ln -s /opt/alinea/bin/alinea "$root/usr/bin/alinea"
  cp jpackage/linux/alinea.desktop "$share/applications/"
  cp jpackage/linux/alinea-deck.xml "$share/mime/packages/"
  sed -e "s/@version@/$version/" -e "s/@date@/$(date -r "$image/lib/app/alinea.jar" +%F)/" \
    jpackage/linux/app.alinea.Alinea.metainfo.xml > "$share/metainfo/app.alinea.Alinea.metainfo.xml"
  cp jpackage/linux/copyright "$share/doc/alinea/"
  cp jpackage/icons/alinea.png "$share/icons/hicolor/256x256/apps/"
  cp jpackage/icons/alinea.svg "$share/icons/hicolor/scalable/apps/"
  cp jpackage/icons/alinea-deck.png "$share/icons/hicolor/256x256/mimetypes/application-x-alinea-deck.png"
  cp jpackage/icons/alinea-deck.svg "$share/icons/hicolor/scalable/mimetypes/application-x-alinea-deck.svg"
  architecture=$(dpkg --print-architecture)
  sed -e "s/@version@/$version/" -e "s/@architecture@/$architecture/" \
    -e "s/@size@/$(du -sk --exclude=DEBIAN "$root" | cut -f 1)/" jpackage/linux/control > "$root/DEBIAN/control"
  chmod -R u+rwX,go+rX,go-w "$root"
  # Level 2 is a third larger than the usual 6, in a fifth of the time.
  dpkg-deb --root-owner-group -Zxz -z2 --build "$root" "target/image/alinea_${version}_$architecture.deb" > /dev/null
  rm -rf "$root"
  ls -l target/image/*.deb
fi
