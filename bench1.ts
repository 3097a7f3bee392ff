import { Run } from './src/model/engine.ts';
import { Measures } from './src/model/measures.ts';
import { buildNetwork } from './src/model/network.ts';
import { Luck } from './src/model/random.ts';
import { checkValues } from './src/model/validation.ts';
import { plainCascade } from './tests/bench/plain-cascade.ts';
const people = Number(process.argv[2] ?? 1e6), rounds = Number(process.argv[3] ?? 5);
const { scenario, faults } = checkValues({ people, days: 3650, 'network.kind': 'random', 'network.contacts': 10, 'telling.perDay': 1000,
 'telling.fanTells': 0, 'telling.relayTells': 0, 'telling.criticTells': 0, 'listeners.act':0,'listeners.forget':0,'listeners.verify':0,'listeners.relay':1,'ties.closeTrust':.35, 'diners.count': 1, 'place.delight': -1, 'ties.fatigue': 0, 'listeners.wantDetail': 0 });
if (faults.length) throw new Error(JSON.stringify(faults));
const luck = new Luck('bench');
const t0 = (process.cpuUsage().user / 1000);
const network = buildNetwork(scenario, luck);
console.log('network', (process.cpuUsage().user / 1000) - t0);
const first = { ...scenario, 'diners.who': [7] };
const med = (v: number[]) => [...v].sort((a, b) => a - b)[v.length >> 1]!;
const rows: number[][] = [[], [], []];
for (let i = 0; i < rounds + 2; i++) {
  let t = (process.cpuUsage().user / 1000);
  const told = plainCascade(network.stored!, luck, .35, 7);
  const plain = told / ((process.cpuUsage().user / 1000) - t) / 1000;
  t = (process.cpuUsage().user / 1000);
  const run = new Run(first, network, luck).finish();
  const t1 = (process.cpuUsage().user / 1000);
  const m = new Measures(first, network, run.journal).catchUp();
  const t2 = (process.cpuUsage().user / 1000);
  const tellings = m.days.reduce((s, d) => s + d.tellings, 0);
  if (i >= 2) { rows[0]!.push(plain); rows[1]!.push(tellings / (t1 - t) / 1000); rows[2]!.push(tellings / (t2 - t) / 1000); }
  if (i === 0) console.log({ told, tellings, entries: run.journal.length, days: run.day, ms: t1 - t, measures: t2 - t1, reach: m.days.at(-1)!.reach });
}
console.log('plain', med(rows[0]!).toFixed(1), 'engine', med(rows[1]!).toFixed(1), 'with measures', med(rows[2]!).toFixed(1), 'ratio', (med(rows[2]!) / med(rows[0]!)).toFixed(2), 'engine only', (med(rows[1]!) / med(rows[0]!)).toFixed(2));
