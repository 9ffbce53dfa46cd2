#!/usr/bin/env bash
# Makes an application (target/image/alinea.app) with its own Java runtime and a disk image of it. Run it on a Mac.
# usage: jpackage/build-macos.sh [--no-build]
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=jpackage/steps.sh
. jpackage/steps.sh

find_jdk
if [ "${1:-}" != "--no-build" ] || [ ! -f target/alinea.jar ]; then
  mvn -q -B package -DskipTests
fi
case "$(uname -m)" in
  arm64) collect Mac aarch64 darwin aarch64 ;;
  *) collect Mac x86_64 darwin x86_64 ;;
esac
make_runtime
# The system's version numbers begin with 1 at least.
case "$version" in 0.*) version=1.${version#0.} ;; esac
# File types stand in the application itself: jpackage does not add them to one that is made already.
make_image jpackage/icons/alinea.icns --file-associations jpackage/deck-macos.properties
image=target/image/alinea.app
rehearse "$PWD/$image/Contents/app" "$PWD/$image/Contents/runtime/Contents/Home/bin/java"
# The cache came after jpackage had sealed the application.
codesign --force --sign - "$image"
check_size "$image"
"$jdk/bin/jpackage" \
  --type dmg \
  --name "$(setting name)" \
  --app-version "$version" \
  --app-image "$image" \
  --icon jpackage/icons/alinea.icns \
  --dest target/image
