#!/usr/bin/env bash
# Runs one job on the DirectRunner, on a Spark cluster and on a Flink cluster, each of one master and two workers on
# loopback made from Maven artifacts; a worker is killed in the middle of each; all data files must have the same bytes.
# Run by `mvn verify -Pengines`. FILES sets the number of generated raw files.
set -euo pipefail
cd "$(dirname "$0")/../../.."
files=${FILES:-4000}
work=$(pwd)/target/engines
rm -rf "$work"
mkdir -p "$work"
trap 'kill $(jobs -p) 2>/dev/null || true' EXIT
opens="--add-opens=java.base/java.lang=ALL-UNNAMED --add-opens=java.base/java.lang.invoke=ALL-UNNAMED
  --add-opens=java.base/java.lang.reflect=ALL-UNNAMED --add-opens=java.base/java.io=ALL-UNNAMED
  --add-opens=java.base/java.net=ALL-UNNAMED --add-opens=java.base/java.nio=ALL-UNNAMED
  --add-opens=java.base/java.time=ALL-UNNAMED --add-opens=java.base/java.util=ALL-UNNAMED
  --add-opens=java.base/java.util.concurrent=ALL-UNNAMED --add-opens=java.base/java.util.concurrent.atomic=ALL-UNNAMED
  --add-opens=java.base/sun.nio.ch=ALL-UNNAMED --add-opens=java.base/sun.nio.cs=ALL-UNNAMED
  --add-opens=java.base/sun.security.action=ALL-UNNAMED --add-opens=java.base/sun.util.calendar=ALL-UNNAMED"
passed=0
failed=0

note() { printf '%s %s\n' "$(date +%T)" "$*"; }

class_path() { # engine: a plain distribution of it, without anything of ours
  mvn -q -B -ntp -f "src/test/engines/$1/pom.xml" dependency:build-classpath "-Dmdep.outputFile=$work/$1.cp" >/dev/null
  cat "$work/$1.cp"
}

await() { # file, words: until they stand in it
  for _ in $(seq 120); do
    grep -q "$2" "$1" 2>/dev/null && return 0
    sleep 1
  done
  note "FAILED: '$2' never stood in $1"
  exit 1
}

hashes() { # output: path and SHA-256 of every data file
  (cd "$1/current" && find parquet jsonl -type f | sort | xargs sha256sum)
}

compare() { # engine
  hashes "$work/$1" > "$work/$1.sha256"
  if diff -q "$work/direct.sha256" "$work/$1.sha256" >/dev/null; then
    note "$1: $(wc -l < "$work/$1.sha256") data files, the same bytes as on the DirectRunner"
    passed=$((passed + 1))
  else
    note "FAILED: $1 wrote other bytes: $(diff "$work/direct.sha256" "$work/$1.sha256" | head -4 | tr '\n' ' ')"
    failed=$((failed + 1))
  fi
}

kill_when_working() { # job's pid, worker's pid, output: kills the worker as soon as part files appear
  while kill -0 "$1" 2>/dev/null; do
    if [ -n "$(find "$3" -name '*.parquet' -print -quit 2>/dev/null)" ]; then
      kill -9 "$2" && note "killed a worker"
      return
    fi
    sleep 0.2
  done
  note "FAILED: the job ended before a worker could be killed"
  failed=$((failed + 1))
}

for engine in spark flink; do
  note "building target/saring-$engine.jar"
  mvn -q -B -ntp package -DskipTests "-P$engine"
done
java -cp target/test-classes:target/classes id.saring.job.NewsGenerator "$work/raw" "$files"
note "DirectRunner on $files files"
java -Xmx1g -cp "target/classes:$(mvn -q -B -ntp dependency:build-classpath -Dmdep.outputFile=/dev/stdout)" id.saring.Saring \
  run pipelines/berita.yaml --input "$work/raw" --output "$work/direct" > "$work/direct.log" 2>&1
hashes "$work/direct" > "$work/direct.sha256"

# A worker starts its executors from the jars of a distribution.
mkdir -p "$work/spark-home/jars"
class_path spark | tr ':' '\n' | xargs -I{} ln -s {} "$work/spark-home/jars/"
spark="$work/spark-home/jars/*"
export SPARK_HOME=$work/spark-home SPARK_SCALA_VERSION=2.12 SPARK_LOCAL_IP=127.0.0.1
note "Spark: one master, two workers"
java -Xmx512m $opens -cp "$spark" org.apache.spark.deploy.master.Master --host 127.0.0.1 --port 7077 --webui-port 18080 \
  > "$work/spark-master.log" 2>&1 &
master=$!
await "$work/spark-master.log" "I have been elected leader"
workers=()
for i in 1 2; do
  java -Xmx512m $opens -cp "$spark" org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --cores 1 --memory 2g \
    --webui-port 1808$i --work-dir "$work/spark-work-$i" spark://127.0.0.1:7077 > "$work/spark-worker-$i.log" 2>&1 &
  workers+=($!)
done
await "$work/spark-worker-1.log" "Successfully registered"
await "$work/spark-worker-2.log" "Successfully registered"
java -Xmx1g $opens -cp "$spark" org.apache.spark.deploy.SparkSubmit --master spark://127.0.0.1:7077 \
  --conf "spark.executor.extraJavaOptions=$(echo $opens)" --conf spark.executor.memory=1g \
  --class id.saring.Saring target/saring-spark.jar \
  run "$(pwd)/pipelines/berita.yaml" --input "$work/raw" --output "$work/spark" \
  -- --runner=SparkRunner --sparkMaster=spark://127.0.0.1:7077 > "$work/spark.log" 2>&1 &
job=$!
kill_when_working $job "${workers[0]}" "$work/spark"
if wait $job; then compare spark; else note "FAILED: Spark: $(tail -3 "$work/spark.log")"; failed=$((failed + 1)); fi
kill "$master" "${workers[@]}" 2>/dev/null || true

flink=$(class_path flink)
note "Flink: one job manager, two task managers"
mkdir -p "$work/flink-conf"
cat > "$work/flink-conf/config.yaml" <<YAML
jobmanager:
  rpc: {address: 127.0.0.1, port: 6123}
  bind-host: 127.0.0.1
  memory: {process: {size: 1200m}}
taskmanager:
  bind-host: 127.0.0.1
  host: 127.0.0.1
  numberOfTaskSlots: 2
  memory: {process: {size: 1728m}}
rest: {address: 127.0.0.1, bind-address: 127.0.0.1, port: 18083}
parallelism: {default: 2}
restart-strategy: {type: fixed-delay, fixed-delay: {attempts: 3, delay: 5s}}
heartbeat: {interval: 2000, timeout: 10000}
YAML
export FLINK_CONF_DIR=$work/flink-conf
java -Xmx600m $opens -cp "$flink" org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint \
  --configDir "$FLINK_CONF_DIR" -D jobmanager.memory.heap.size=500m -D jobmanager.memory.off-heap.size=128m \
  -D jobmanager.memory.jvm-metaspace.size=256m -D jobmanager.memory.jvm-overhead.min=192m \
  -D jobmanager.memory.jvm-overhead.max=192m > "$work/flink-master.log" 2>&1 &
master=$!
await "$work/flink-master.log" "granted leadership"
workers=()
for i in 1 2; do
  java -Xmx1g -XX:MaxDirectMemorySize=512m $opens -cp "$flink" org.apache.flink.runtime.taskexecutor.TaskManagerRunner \
    --configDir "$FLINK_CONF_DIR" -D taskmanager.memory.framework.off-heap.size=128m \
    -D taskmanager.memory.network.max=256m -D taskmanager.memory.network.min=256m \
    -D taskmanager.memory.framework.heap.size=128m -D taskmanager.memory.managed.size=128m \
    -D taskmanager.cpu.cores=2 -D taskmanager.memory.task.heap.size=800m -D taskmanager.memory.task.off-heap.size=0b \
    -D taskmanager.memory.jvm-metaspace.size=256m -D taskmanager.memory.jvm-overhead.max=160m \
    -D taskmanager.memory.jvm-overhead.min=160m > "$work/flink-worker-$i.log" 2>&1 &
  workers+=($!)
done
await "$work/flink-worker-1.log" "Successful registration at resource manager"
await "$work/flink-worker-2.log" "Successful registration at resource manager"
java -Xmx1g $opens -cp "$flink" org.apache.flink.client.cli.CliFrontend run -p 2 target/saring-flink.jar \
  run "$(pwd)/pipelines/berita.yaml" --input "$work/raw" --output "$work/flink" \
  -- --runner=FlinkRunner --parallelism=2 > "$work/flink.log" 2>&1 &
job=$!
kill_when_working $job "${workers[0]}" "$work/flink"
if wait $job; then compare flink; else note "FAILED: Flink: $(tail -3 "$work/flink.log")"; failed=$((failed + 1)); fi

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
