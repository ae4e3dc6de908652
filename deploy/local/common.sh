# Shared by up, demo, token and verify: finds the tools and the launcher. Sourced, not run.

LOCAL="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)"
REPOSITORY="$(cd "$LOCAL/../.." && pwd -P)"
NEEDED_JAVA=25
NEEDED_MAVEN=3.8.7

fail() {
  echo "$*" >&2
  exit 1
}

# The feature version of a JDK folder from its release file; nothing when it is no JDK.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_candidates() {
  [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
  local java
  if java="$(command -v java)"; then
    dirname "$(dirname "$(readlink -f "$java")")"
  fi
  local folder
  for folder in /usr/lib/jvm/* /opt/* /opt/java/* "${HOME:-/nonexistent}"/.sdkman/candidates/java/* \
    "${HOME:-/nonexistent}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -d "$folder" ] && echo "$folder"
  done
  return 0
}

# Exports JAVA_HOME as the first JDK that is new enough.
find_jdk() {
  local folder version
  while IFS= read -r folder; do
    version="$(jdk_version "$folder")"
    if [ -n "$version" ] && [ "$version" -ge "$NEEDED_JAVA" ]; then
      export JAVA_HOME="$folder"
      return
    fi
  done < <(jdk_candidates)
  fail "Support Platform needs JDK $NEEDED_JAVA or newer: install one, or point JAVA_HOME at it."
}

# Sets MAVEN to a Maven that is new enough.
find_maven() {
  MAVEN="$(command -v mvn)" || fail "Support Platform needs Maven $NEEDED_MAVEN or newer: there is no mvn on the path."
  local version
  version="$("$MAVEN" -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1)"
  if [ "$(printf '%s\n' "$NEEDED_MAVEN" "$version" | sort -V | head -n 1)" != "$NEEDED_MAVEN" ]; then
    fail "Support Platform needs Maven $NEEDED_MAVEN or newer, but $MAVEN is ${version:-unknown}."
  fi
}

# Maven's own libraries use what newer JDKs warn about; that is no news to whoever builds here.
export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"

# The launcher is stale when anything that goes into it is newer than its last build.
launcher_is_fresh() {
  local stamp="$LOCAL/target/launcher.stamp"
  [ -f "$stamp" ] || return 1
  [ -z "$(find "$REPOSITORY/pom.xml" "$LOCAL/pom.xml" "$LOCAL/src/main" "$LOCAL/parts/pom.xml" "$LOCAL/parts/src/main" \
    -newer "$stamp" -print -quit)" ]
}

build_launcher() {
  launcher_is_fresh && return
  find_maven
  echo "Building the launcher: it is missing or older than its sources" >&2
  local begun
  begun="$(mktemp)"
  (cd "$REPOSITORY" && "$MAVEN" -q -B -pl deploy/local -am -Dmaven.test.skip=true package) ||
    fail "The launcher does not build: see Maven's output above."
  mv "$begun" "$LOCAL/target/launcher.stamp"
}

# Runs a launcher command in place of this script, so that signals reach the JVM itself. A shell that starts us in the
# background has Ctrl-C switched off for us; where env can, it is switched on again.
launch() {
  local signals=()
  if env --default-signal=INT true 2>/dev/null; then
    signals=(env --default-signal=INT)
  fi
  exec "${signals[@]}" "$JAVA_HOME/bin/java" -Xmx128m -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:TieredStopAtLevel=1 \
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -Dplatform.repository="$REPOSITORY" -Dmaven.command="${MAVEN:-mvn}" \
    -Dorg.slf4j.simpleLogger.defaultLogLevel=warn -Dorg.slf4j.simpleLogger.log.io.zonky=off \
    -Djava.util.logging.config.file="$LOCAL/logging.properties" \
    -cp "$LOCAL/target/classes:$LOCAL/target/lib/*" io.supportplatform.local.Launcher "$@"
}
