# shellcheck shell=bash
# The steps that Linux and macOS share; build.sh and build-macos.sh read this file. Bash.

setting() { sed -n "s/^$1=//p" jpackage/settings.properties; }

say() { printf '%s: %s\n' "$(basename "$0")" "$*" >&2; }

# The build finds a JDK 25 by itself; jpackage has to be the same one.
find_jdk() {
  local home
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    [ -x "$home/bin/jpackage" ] || continue
    case "$("$home/bin/java" -version 2>&1 | head -n 1)" in
      *'"25'* | *'"26'* | *'"27'*) jdk=$home; return 0 ;;
    esac
  done
  say 'no JDK 25 found; install one or set JAVA_HOME'
  exit 1
}

# The program, its libraries without other systems' native code, and the notices.
# usage: collect SYSTEM-IN-SQLITE MACHINE-IN-SQLITE SYSTEM-IN-ZSTD MACHINE-IN-ZSTD
collect() {
  version=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' pom.xml | head -n 1)
  work=target/jpackage
  rm -rf "$work" target/image
  mkdir -p "$work/input/lib" "$work/fx" target/image
  cp -p target/alinea.jar "$work/input/"
  cp -p target/lib/*.jar "$work/input/lib/"
  [ ! -f target/bom.json ] || cp -p target/bom.json "$work/input/alinea.cdx.json"
  cp -p resources/app/alinea/notices/notices.txt "$work/input/NOTICES.txt"
  cp -rp resources/app/alinea/notices/licences "$work/input/"
  local jar
  for jar in target/lib/fx/*.jar; do
    # The platform-less JavaFX jars are empty.
    case "$jar" in *javafx-*[0-9].jar) ;; *) cp "$jar" "$work/fx/" ;; esac
  done
  # JavaFX would copy its native code out of the modules and check it byte by byte at each start; it looks in the
  # runtime's own folder first.
  mkdir -p "$work/natives"
  for jar in "$work"/fx/*.jar; do
    if unzip -Z1 "$jar" | grep -E '\.(so|dylib)$' > /dev/null; then
      unzip -q -o -j "$jar" '*.so' '*.dylib' -d "$work/natives" 2> /dev/null || true
      zip -q -d "$jar" '*.so' '*.dylib' > /dev/null 2>&1 || true
    fi
  done
  keep_natives "$work"/input/lib/sqlite-jdbc-*.jar 'org/sqlite/native/' "org/sqlite/native/$1/$2/"
  # Its reader would copy it out of the jar at each start, and ask uname for the system first.
  unzip -q -o -j "$work"/input/lib/sqlite-jdbc-*.jar "org/sqlite/native/$1/$2/*" -d "$work/input"
  keep_natives "$work"/input/lib/zstd-jni-*.jar '(linux|darwin|win|freebsd|aix)/' "$3/$4/"
}

# Takes out of a jar the native code of other systems: ten megabytes that would never run.
keep_natives() {
  local others
  others=$(unzip -Z1 "$1" | grep -E "^$2.*[^/]$" | grep -v "^$3" || true)
  [ -z "$others" ] || printf '%s\n' "$others" | zip -q -d "$1" -@ > /dev/null
}

make_runtime() {
  "$jdk/bin/jlink" \
    --module-path "$work/fx" \
    --add-modules "$(setting fxModules),$(setting jdkModules)" \
    --include-locales "$(setting locales)" \
    --strip-java-debug-attributes --no-header-files --no-man-pages --compress zip-6 \
    --output "$work/runtime"
  cp "$work"/natives/* "$work/runtime/lib/"
}

# usage: make_image ICON [MORE OPTIONS OF JPACKAGE...]
make_image() {
  local icon=$1 options=() option
  shift
  for option in $(setting javaOptions); do
    options+=(--java-options "$option")
  done
  "$jdk/bin/jpackage" \
    --type app-image \
    --name "$(setting name)" \
    --app-version "$version" \
    --vendor "$(setting vendor)" \
    --description "$(setting description)" \
    --icon "$icon" \
    --input "$work/input" \
    --main-jar alinea.jar \
    --main-class "$(setting mainClass)" \
    --runtime-image "$work/runtime" \
    "${options[@]}" \
    --java-options '-Dorg.sqlite.lib.path=$APPDIR' \
    --java-options '-Dorg.sqlite.tmpdir=$APPDIR' \
    --java-options '-XX:AOTCache=$APPDIR/alinea.aot' \
    "$@" \
    --dest target/image
}

# Puts a shell script that becomes Java in the place of the image's launcher.
# usage: plain_launcher IMAGE
plain_launcher() {
  local option quoted=
  for option in $(setting javaOptions); do
    quoted="$quoted '$option'"
  done
  rm -f "$1/bin/alinea" "$1/lib/libapplauncher.so" "$1/lib/app/alinea.cfg"
  cat > "$1/bin/alinea" << END
#!/bin/sh
self=\$0
[ ! -L "\$self" ] || self=\$(readlink -f "\$self")
home=\${self%/*}/..
# Without an encoding Java cannot name a file with an accent, nor the folder that it is in itself. A language that the
# system has no data for counts as none.
language=\${LC_ALL:-\${LC_CTYPE:-\${LANG:-C}}}
known=
case \$language in
  C.* | c.*) known=yes ;;
  C | POSIX) ;;
  *)
    for data in /usr/lib/locale/locale-archive /usr/lib/locale/"\${language%%.*}"*; do
      [ ! -e "\$data" ] || known=yes
    done
    ;;
esac
[ -n "\$known" ] || export LC_ALL=C.UTF-8
# Without a graphics device, looking for OpenGL takes time and 50 MB and finds nothing.
pipeline=
if [ ! -e /dev/dri ] && [ ! -e /dev/nvidiactl ] && [ ! -e /dev/dxg ]; then
  pipeline=-Dprism.order=sw
  export GDK_GL=disable
fi
# shellcheck disable=SC2086
exec "\$home/lib/runtime/bin/java"$quoted \$pipeline "-Dorg.sqlite.lib.path=\$home/lib/app" \\
  "-Dorg.sqlite.tmpdir=\$home/lib/app" "-XX:AOTCache=\$home/lib/app/alinea.aot" \\
  -cp "\$home/lib/app/alinea.jar" $(setting mainClass) "\$@"
END
  chmod 755 "$1/bin/alinea"
}

# Opens the window once, unseen, with the image's own Java, and keeps what Java learns from it: the window of the
# installed program is then there in half the time. Questions are made before, and not for keeping: Java takes up all
# that a cache holds at each start, and what makes questions would be a third of it.
# usage: rehearse APP-FOLDER JAVA
rehearse() {
  local folder program
  folder=$(mktemp -d)
  # shellcheck disable=SC2207
  program=($(setting javaOptions) $(setting rehearsalOptions) -Dorg.sqlite.lib.path="$1" -cp "$1/alinea.jar")
  if ! "$2" "${program[@]}" "$(setting rehearsalClass)" "$folder" store > "$work/rehearsal.txt" 2>&1 \
    || ! "$2" -XX:AOTCacheOutput="$1/alinea.aot" "${program[@]}" "$(setting rehearsalClass)" "$folder" window \
      > "$work/rehearsal.txt" 2>&1 \
    || [ ! -s "$1/alinea.aot" ]; then
    say "no cache for quick starts: $(tail -n 3 "$work/rehearsal.txt")"
  fi
  rm -rf "$folder"
}

check_size() {
  local size
  size=$(du -sm "$1" | cut -f 1)
  echo "$1: $size MB"
  if [ "$size" -ge 160 ]; then
    say "$1 is larger than 160 MB"
    exit 1
  fi
}
