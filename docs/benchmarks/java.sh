# To be sourced: finds a JDK 25 or later and leaves its folder of programs in $bin, with a slash.
bin=
for home in "${JAVA_HOME:-}" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
  if [ -x "$home/bin/javac" ] && "$home/bin/java" -version 2>&1 | grep -q 'version "\(2[5-9]\|[3-9][0-9]\)'; then
    bin=$home/bin/
    break
  fi
done
[ -n "$bin" ] || { echo "$0: no JDK 25 found; set JAVA_HOME to one" >&2; exit 1; }
