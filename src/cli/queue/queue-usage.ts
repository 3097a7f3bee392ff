/** What `--help` says of queues. */
export const QUEUE_USAGE = `Usage: npm run -s sim -- many | compare | sweep | sensitivity … --queue URL [--out DIR]
       npm run -s sim -- work --queue URL [--threads N]
       npm run -s sim -- status --queue URL [--format F]

  many, compare, …        with --queue: hand the runs out, and gather what comes of them; a folder keeps it
  work                    compute runs of all studies of the queue, until Ctrl-C; on as many machines as you like
  status                  what is waiting, which studies there are and how far they are, and who computes

  --queue URL             a Redis (6.2 or newer) or Valkey server, such as redis://host:6379 or
                          rediss://name:password@host:6380 with encryption; it needs the packages bullmq and ioredis
  --threads N             work: how many threads (default: as many as there are cores)
  --format F              status: json (default) or table (for people)
  -h, --help              show this text`;
