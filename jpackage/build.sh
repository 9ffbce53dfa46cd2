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
strip --strip-unneeded "$image"/lib/runtime/lib/*.so "$image"/lib/runtime/lib/server/*.so 2> /dev/null || true
rehearse "$PWD/$image/lib/app" "$PWD/$image/lib/runtime/bin/java"
check_size "$image"

if [ -n "$package" ]; then
  if ! command -v fakeroot > /dev/null || ! command -v dpkg-deb > /dev/null; then
    say 'no .deb: fakeroot and dpkg are missing'
    exit 0
  fi
  rm -f target/image/*.deb
  export DPKG_DEB_COMPRESSOR_LEVEL=2 # a third larger than the usual 6, in a fifth of the time
  "$jdk/bin/jpackage" \
    --type deb \
    --name "$(setting name)" \
    --app-version "$version" \
    --vendor "$(setting vendor)" \
    --description "$(setting description)" \
    --app-image "$image" \
    --icon jpackage/icons/alinea.png \
    --file-associations jpackage/deck-linux.properties \
    --linux-shortcut \
    --linux-menu-group Education \
    --linux-app-category education \
    --linux-deb-maintainer alinea@localhost \
    --linux-package-deps libgtk-3-0 \
    --resource-dir jpackage/linux \
    --dest target/image
  ls -l target/image/*.deb
fi
