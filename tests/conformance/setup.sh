#!/bin/sh
# Fetches what the conformance tests need beside Debian's packages: the Open XML validator, Playwright and axe (npm), veraPDF
# (Maven Central), the Library of Congress's bagit and the JSON Schema of Kubernetes (PyPI). Needs npm, Maven, a Java runtime and python3-venv; does nothing
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

kubernetes=.tools/kubernetes
[ -f "$kubernetes/job-batch-v1.json" ] || {
  "$bagit/bin/pip" download --quiet --no-deps --only-binary :all: --require-hashes \
    -r kubernetes-requirements.txt --dest "$kubernetes"
  python3 - "$kubernetes" <<'PYTHON'
import pathlib, sys, zipfile
folder = pathlib.Path(sys.argv[1])
with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
    for name in ("_definitions.json", "job-batch-v1.json"):
        inside = f"kubernetes_validate/kubernetes-json-schema/v1.37.0-local-strict/{name}"
        (folder / name).write_bytes(wheel.read(inside))
PYTHON
}
