#!/usr/bin/env bash
# Runs every command on real servers of HDFS and S3 on loopback, made from Maven artifacts: input and output in the store,
# the same bytes as in a local folder, nothing new, an added file, verify, diff, rollback, prune, two runs at once, the lock
# of a killed run, and a race for the lock; then a run on a server of S3 that overlooks conditions.
# Run by `mvn verify -Pstores`. FILES sets the number of generated raw files.
set -euo pipefail
cd "$(dirname "$0")/../../.."
files=${FILES:-400}
work=$(pwd)/target/stores
rm -rf "$work"
mkdir -p "$work"
trap 'kill $(jobs -p) 2>/dev/null || true' EXIT
export AWS_ACCESS_KEY_ID=check AWS_SECRET_ACCESS_KEY=check AWS_REGION=us-east-1
passed=0
failed=0

note() { printf '%s %s\n' "$(date +%T)" "$*"; }

check() { # words, command…: whether it succeeds
  local words=$1
  shift
  if "$@"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    note "FAILED: $words"
  fi
}

class_path() { # store
  mvn -q -B -ntp -f "src/test/stores/$1/pom.xml" dependency:build-classpath "-Dmdep.outputFile=$work/$1.cp" >/dev/null
  cat "$work/$1.cp"
}

await() { # port: until something listens there
  for _ in $(seq 240); do
    (exec 3<> "/dev/tcp/127.0.0.1/$1") 2>/dev/null && return 0
    sleep 0.5
  done
  note "FAILED: nothing listens on port $1"
  exit 1
}

saring() { # log, arguments…
  local log=$1
  shift
  java -Xmx1g -jar target/saring.jar "$@" "${options[@]}" > "$log" 2>&1
}

lock_race() { # name, output
  java -Xmx500m -cp target/test-classes:target/saring.jar id.saring.beam.LockRace "$2/race" 12 "${options[@]:1}" \
    > "$work/$1-race.log" 2>&1 && ! grep -q 'only a lease' "$work/$1-race.log"
}

hashes() { # log of `hash`: path and SHA-256 of every data file, from the manifest that verify has checked
  python3 - "$1" <<'PY'
import json, sys
for file in sorted(json.load(open(sys.argv[1]))["files"], key=lambda file: file["path"]):
    if file["table"] != "sources":
        print(file["sha256"], file["path"])
PY
}

store() { # name, raw, output: all commands; `put`, `get` and `drop` are the store's own tools
  local name=$1 raw=$2 output=$3 log=$work/$1
  put "$work/raw" "$raw"
  check "$name: run" saring "$log-run.log" run pipelines/berita.yaml --input "$raw/" --output "$output"
  get "$output/CURRENT" "$log-first"
  get "$output/snapshots/$(tr -d '\n' < "$log-first")/manifest.json" "$log-manifest.json"
  hashes "$log-manifest.json" > "$log.sha256"
  check "$name: the same bytes as in a local folder" diff -q "$work/local.sha256" "$log.sha256"
  check "$name: nothing new" saring "$log-again.log" run pipelines/berita.yaml --input "$raw/" --output "$output"
  check "$name: says so" grep -q 'nothing new' "$log-again.log"
  put "$work/more" "$raw"
  check "$name: plan" saring "$log-plan.log" plan pipelines/berita.yaml --input "$raw/" --output "$output"
  check "$name: plan sees the new file" grep -q '1 new, 0 changed, 0 deleted' "$log-plan.log"
  check "$name: run on one more" saring "$log-more.log" run pipelines/berita.yaml --input "$raw/" --output "$output"
  check "$name: verify" saring "$log-verify.log" verify --definition pipelines/berita.yaml --input "$raw/" --output "$output"
  check "$name: no faults" grep -q ' 0 faults' "$log-verify.log"
  check "$name: diff" saring "$log-diff.log" diff --output "$output"
  check "$name: rollback" saring "$log-rollback.log" rollback --output "$output"
  get "$output/CURRENT" "$log-back"
  check "$name: the first snapshot is current again" diff -q "$log-first" "$log-back"
  check "$name: prune" saring "$log-prune.log" prune --keep 1 --output "$output"
  saring "$log-one.log" run pipelines/berita.yaml --force --input "$raw/" --output "$output" &
  local one=$!
  sleep 0.2
  local code=0
  saring "$log-two.log" run pipelines/berita.yaml --force --input "$raw/" --output "$output" || code=$?
  local first=0
  wait $one || first=$?
  check "$name: of two runs at once one publishes and one finds the lock taken, not exits $first and $code" \
    test "$first$code" = 04 -o "$first$code" = 40
  check "$name: verify after them" saring "$log-verify-2.log" verify --output "$output"
  saring "$log-killed.log" run pipelines/berita.yaml --force --input "$raw/" --output "$output" &
  local killed=$!
  until grep -q '^survey' "$log-killed.log"; do sleep 0.2; done
  pkill -9 -P $killed || kill -9 $killed
  wait $killed || true
  code=0
  saring "$log-locked.log" run pipelines/berita.yaml --force --input "$raw/" --output "$output" || code=$?
  check "$name: the lock of a killed run is held, not exit $code" test $code = 4
  drop "$(sed -n 's/.*or when you delete //p' "$log-locked.log")"
  check "$name: and free when what the message names is deleted" \
    saring "$log-after.log" run pipelines/berita.yaml --force --input "$raw/" --output "$output"
  check "$name: verify after it" saring "$log-verify-3.log" verify --output "$output"
  check "$name: the lock is one" test -z "$(grep -l 'only a lease' "$log"-*.log)"
  check "$name: of eight that take the lock at once one has it" lock_race "$name" "$output"
}

note "building target/saring.jar with HDFS and S3"
[ -n "${BUILT:-}" ] || mvn -q -B -ntp package -DskipTests -Phdfs,s3
java -cp target/test-classes:target/classes id.saring.job.NewsGenerator "$work/raw" "$files"
mkdir -p "$work/more"
echo 'Sebanyak 12 ton beras tiba di pelabuhan pada Selasa, 6 Januari 2026.' > "$work/more/late.txt"
options=()
note "a local folder, $files files"
saring "$work/local.log" run pipelines/berita.yaml --input "$work/raw" --output "$work/local"
hashes "$work/local/current/manifest.json" > "$work/local.sha256"

note "HDFS: one name node, one data node"
hdfs_classes=$(class_path hdfs)
java -Xmx700m -Dtest.build.data="$work/hdfs" -cp "$hdfs_classes" org.apache.hadoop.test.MiniDFSClusterManager \
  -format -datanodes 1 -nnport 18020 > "$work/hdfs-server.log" 2>&1 &
server=$!
await 18020
mkdir -p "$work/hdfs-conf"
echo '<configuration/>' > "$work/hdfs-conf/core-site.xml"
dfs() { java -Xmx256m -cp "$work/hdfs-conf:$hdfs_classes" org.apache.hadoop.fs.FsShell -fs hdfs://127.0.0.1:18020 "$@" 2>> "$work/hdfs-shell.log"; }
put() { dfs -mkdir -p "$2" && dfs -put -f "$1"/* "$2/"; }
get() { dfs -get -f "$1" "$2"; }
drop() { dfs -rm -skipTrash "$1"; }
options=(-- '--hdfsConfiguration=[{"fs.defaultFS":"hdfs://127.0.0.1:18020"}]')
store hdfs hdfs://127.0.0.1:18020/data/raw hdfs://127.0.0.1:18020/data/clean
export HADOOP_USER_NAME=reader
check "hdfs: verify by who may only read" saring "$work/hdfs-reader.log" verify --output hdfs://127.0.0.1:18020/data/clean
unset HADOOP_USER_NAME
kill "$server"

note "S3: the mock of Adobe, which looks whether there is an object and then puts it: one thread makes that one step"
(cd "$work" && exec java -Xmx700m -cp "$(cd - > /dev/null; class_path s3)" com.adobe.testing.s3mock.S3MockApplication \
  --com.adobe.testing.s3mock.httpPort=19191 --server.port=19090 --server.ssl.enabled=false --server.tomcat.threads.max=1 \
  --server.tomcat.threads.min-spare=1) > "$work/s3-server.log" 2>&1 &
server=$!
await 19090
curl -sf -o /dev/null -X PUT http://127.0.0.1:19090/check
put() { (cd "$1" && find . -type f | sed 's|^\./||' | while read -r file; do
  curl -sf -o /dev/null -T "$file" "http://127.0.0.1:19090/${2#s3://}/$file" || exit 1; done) }
get() { curl -sf -o "$2" "http://127.0.0.1:19090/${1#s3://}"; }
drop() { curl -sf -X DELETE "http://127.0.0.1:19090/${1#s3://}"; }
options=(-- --endpoint=http://127.0.0.1:19090 --awsRegion=us-east-1)
store s3 s3://check/data/raw s3://check/data/clean
kill "$server"

note "S3: s3proxy, which overlooks conditions"
cat > "$work/s3proxy.properties" <<'END'
s3proxy.endpoint=http://127.0.0.1:19292
s3proxy.authorization=none
s3proxy.ignore-unknown-headers=true
jclouds.provider=transient
jclouds.identity=check
jclouds.credential=check
END
java -Xmx300m -cp "$(class_path s3proxy)" org.gaul.s3proxy.Main --properties "$work/s3proxy.properties" \
  > /dev/null 2> "$work/s3proxy-server.log" &
server=$!
await 19292
curl -sf -o /dev/null -X PUT http://127.0.0.1:19292/check
options=(-- --endpoint=http://127.0.0.1:19292 --awsRegion=us-east-1)
check "s3proxy: run" saring "$work/s3proxy-run.log" run pipelines/berita.yaml --input "$work/raw" --output s3://check/clean
check "s3proxy: says that the lock is a lease" grep -q 'only a lease, since the store replaces' "$work/s3proxy-run.log"
check "s3proxy: verify" saring "$work/s3proxy-verify.log" verify --output s3://check/clean
kill "$server"

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
