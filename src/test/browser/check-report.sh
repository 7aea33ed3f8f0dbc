#!/usr/bin/env bash
# Opens the report of a run over the seeds in headless Chromium: no console message, no sideways scroll at 390 px,
# no finding of axe-core in light and dark, odd articles open side by side, the search box finds. Screenshots stay
# in target/browser. Run by `mvn verify -Pbrowser`; needs Debian's chromium and npm, which it installs where it can.
set -euo pipefail
cd "$(dirname "$0")/../../.."
work=target/browser
mkdir -p "$work"
if ! command -v chromium >/dev/null || ! command -v npm >/dev/null; then
  apt-get update -qq && apt-get install -y -qq chromium npm >/dev/null ||
    { echo "SKIPPED: chromium and npm are not there and could not be installed"; exit 0; }
fi
npm install --silent --no-fund --no-audit --prefix "$work" puppeteer-core@22.15.0 axe-core@4.10.3
java -jar target/saring.jar run pipelines/berita.yaml --output "$work/output"
cp src/test/browser/check-report.mjs "$work/"
node "$work/check-report.mjs" "$(realpath "$work/output/current/report.html")" "$(command -v chromium)" "$work"
