#!/bin/bash
# A study with GNU parallel, on this machine or on several that share a folder:
#
#   ./gnu-parallel.sh plan.json /shared/study > result.json
#   ./gnu-parallel.sh plan.json /shared/study --sshloginfile machines.txt > result.json
#
# What stands behind the folder is given to parallel. Started again, it goes on; a shard is tried three times.
set -euo pipefail

plan=$(realpath "${1:?expected the file of a plan}")
folder=$(realpath -m "${2:?expected a folder that every machine can write to}")
shards=${SHARDS:-64}

# One thread each: parallel starts as many at once as a machine has cores.
seq "$shards" | parallel --quote --jobs 100% --retries 3 "${@:3}" \
  tell-ten sweep "$plan" --out "$folder" --shard "{}/$shards" --threads 1 --yes >&2

tell-ten merge "$folder"
