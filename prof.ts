import { readFileSync } from 'node:fs';
const f = process.argv[2]!; const p = JSON.parse(readFileSync(f, 'utf8'));
const self = new Map<string, number>(); const dt = p.timeDeltas as number[];
const byId = new Map(p.nodes.map((n: any) => [n.id, n]));
p.samples.forEach((id: number, i: number) => { const n: any = byId.get(id); const k = `${n.callFrame.functionName}:${n.callFrame.lineNumber+1} ${n.callFrame.url.split('/').pop()}`; self.set(k, (self.get(k) ?? 0) + dt[i]!); });
const tot = [...self.values()].reduce((a, b) => a + b, 0);
[...self].sort((a, b) => b[1] - a[1]).slice(0, 28).forEach(([k, v]) => console.log((v / 1000).toFixed(0).padStart(7), (100 * v / tot).toFixed(1).padStart(5) + '%', k));
