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
make_image jpackage/icons/alinea.icns
image=target/image/alinea.app
rehearse "$PWD/$image/Contents/app" "$PWD/$image/Contents/runtime/Contents/Home/bin/java"
check_size "$image"
"$jdk/bin/jpackage" \
  --type dmg \
  --name "$(setting name)" \
  --app-version "$version" \
  --app-image "$image" \
  --icon jpackage/icons/alinea.icns \
  --file-associations jpackage/deck-macos.properties \
  --dest target/image
