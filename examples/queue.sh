#!/bin/bash
# A study by a queue, on this machine and on others that you can log in to, without a folder that they share:
#
#   ./queue.sh plan.json study machine-a machine-b > result.json
#
# It needs redis-server here, and on every machine: npm install --global tell-ten-0.1.0.tgz bullmq ioredis
# The server listens to this machine alone: the workers of the others reach it by the connection of ssh that starts them. Started
# again, it goes on. From elsewhere, a worker may join or leave at any time, and status tells how far it is:
#
#   ssh -tt -R 6390:127.0.0.1:6390 machine-c tell-ten work --queue redis://127.0.0.1:6390
#   tell-ten status --queue redis://127.0.0.1:6390 --format table
set -euo pipefail

plan=${1:?expected the file of a plan}
folder=${2:?expected a folder for the runs}
port=${PORT:-6390}
queue=redis://127.0.0.1:$port

redis-server --port "$port" --bind 127.0.0.1 --save '' --appendonly no >&2 &
server=$!
workers=()
end() {
  kill "${workers[@]}" || true
  wait "${workers[@]}" || true
  kill "$server"
} 2>/dev/null
trap end EXIT

# Until the server answers, or has ended.
until redis-cli -p "$port" ping >/dev/null 2>&1; do kill -0 "$server" && sleep 0.1; done

tell-ten work --queue "$queue" >&2 &
workers+=($!)
for machine in "${@:3}"; do
  # With -tt, the worker ends when the connection does.
  ssh -tt -o ExitOnForwardFailure=yes -R "$port:127.0.0.1:$port" "$machine" \
    tell-ten work --queue "$queue" </dev/null >&2 &
  workers+=($!)
done

tell-ten sweep "$plan" --queue "$queue" --out "$folder" --yes
