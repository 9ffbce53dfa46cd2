#!/usr/bin/env bash
# Takes a picture of every screen, in both languages, light and dark, over the communiqué in seeds/ as it looks
# after some weeks of study. Needs Maven and a JDK 25, and no display.
# Usage: docs/screenshots/take.sh [FOLDER [TEXT [WIDTH HEIGHT]]]
# A new screen is one line in src/test/java/app/alinea/desktop/testing/Gallery.java.
set -euo pipefail
cd "$(dirname "$0")/../.."
folder=${1:-docs/screenshots}
text=${2:-$(ls seeds/*.txt | head -1)}
java=java
for home in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
  if [ -x "$home/bin/java" ] && "$home/bin/java" -version 2>&1 | grep -q 'version "2[5-9]'; then
    java=$home/bin/java
    break
  fi
done
mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/gallery.classpath -Dmdep.includeScope=test
libraries=$(tr ':' '\n' < target/gallery.classpath | grep -vE 'openjfx|controlsfx|atlantafx' | paste -sd:)
"$java" -Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true -Xmx1500m \
  --module-path target/lib/fx --add-modules javafx.controls,org.controlsfx.controls,atlantafx.base \
  --enable-native-access=javafx.graphics,ALL-UNNAMED \
  -cp "target/test-classes:target/classes:$libraries" \
  app.alinea.desktop.testing.Gallery "$folder" "$text" "${3:-1280}" "${4:-800}"
