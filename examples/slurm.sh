#!/bin/bash
# A study as an array job of SLURM. Each task computes one shard:
#
#   sbatch --array=1-64 slurm.sh plan.json /shared/study
#
# The array may have any size; --shard auto reads SLURM_ARRAY_TASK_ID and SLURM_ARRAY_TASK_COUNT. When all tasks are over:
#
#   tell-ten merge /shared/study > result.json
#
# merge lists what is missing. A task that ran out of time is sent again alone, as a shard of the same array size (here the
# third of 64), and goes on where it stopped: tell-ten sweep plan.json --out /shared/study --shard 3/64
#SBATCH --job-name=tell-ten
#SBATCH --array=1-64
#SBATCH --cpus-per-task=4
#SBATCH --mem=4G
#SBATCH --time=01:00:00
#SBATCH --output=tell-ten-%A_%a.log
set -euo pipefail

plan=${1:?expected the file of a plan}
folder=${2:?expected a folder that every node can write to}

tell-ten sweep "$plan" --out "$folder" --shard auto --threads "${SLURM_CPUS_PER_TASK:-1}" --yes
