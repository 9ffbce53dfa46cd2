#!/usr/bin/env bash
# Makes an application image with its own Java runtime: target/image/alinea/bin/alinea starts on a
# machine without Java. JavaFX goes into the runtime as modules, the program onto the class path.
set -euo pipefail
cd "$(dirname "$0")/.."

# The build finds a JDK 25 by itself; jpackage has to be the same one.
jdk() {
  local home
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    [ -x "$home/bin/jpackage" ] || continue
    case "$("$home/bin/java" -version 2>&1 | head -n 1)" in
      *'"25'* | *'"26'* | *'"27'*) echo "$home"; return 0 ;;
    esac
  done
  return 1
}
home=$(jdk) || { echo "jpackage/build.sh: no JDK 25 found; install one or set JAVA_HOME" >&2; exit 1; }

if [ ! -f target/alinea.jar ] || [ "${1:-}" != "--no-build" ]; then
  mvn -q -B package -DskipTests
fi

work=target/jpackage
rm -rf "$work" target/image
mkdir -p "$work/input/lib" "$work/fx" target/image
cp target/alinea.jar "$work/input/"
cp target/lib/*.jar "$work/input/lib/"
for jar in target/lib/fx/*.jar; do
  # The platform-less JavaFX jars are empty.
  case "$jar" in *javafx-*[0-9].jar) ;; *) cp "$jar" "$work/fx/" ;; esac
done

fx=javafx.controls,org.controlsfx.controls,atlantafx.base
"$home/bin/jlink" \
  --module-path "$work/fx" \
  --add-modules "$fx,java.sql,java.logging,java.management,jdk.unsupported,jdk.localedata,jdk.zipfs,jdk.charsets" \
  --include-locales en,fr \
  --strip-java-debug-attributes --no-header-files --no-man-pages --compress zip-6 \
  --output "$work/runtime"

"$home/bin/jpackage" \
  --type app-image \
  --name alinea \
  --app-version 0.1.0 \
  --vendor "Alinéa" \
  --input "$work/input" \
  --main-jar alinea.jar \
  --main-class app.alinea.Alinea \
  --runtime-image "$work/runtime" \
  --java-options "--add-modules=$fx" \
  --java-options "--enable-native-access=javafx.graphics,ALL-UNNAMED" \
  --java-options "--add-exports=javafx.base/com.sun.javafx.event=org.controlsfx.controls" \
  --java-options "-XX:+UseSerialGC" \
  --java-options "-Xmx512m" \
  --dest target/image

du -sh target/image/alinea | awk '{ print "target/image/alinea: " $1 }'
