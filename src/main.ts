import '@fontsource-variable/schibsted-grotesk/wght.css';
import { mount } from 'svelte';
import './later/import-part.ts';
import { later } from './later/later.ts';
import { laterWorkers } from './client/later-workers.ts';
import { SimulationClient } from './client/simulation-client.ts';
import { asksForNotes } from './state/page/first-visit.ts';
import { Preferences } from './state/page/preferences.svelte.ts';
import App from './ui/App.svelte';
import './ui/page/literata.css';
import './ui/page/columns.css';
import './ui/present/present.css';
import './ui/page/embedded.css';
import './ui/page/base.css';
import './ui/page/forced-colours.css';
import './ui/page/print.css';

const target = document.querySelector('#app');
if (!target) throw new Error('The page has no element #app to put Tell Ten into.');

/** Milliseconds after which the page is laid out in any case. */
const PATIENCE = 500;

/**
 * The client of a worker that runs already. While the page is laid out, a worker that is still starting would have to wait:
 * its script comes by the page's own thread.
 */
async function workingClient(): Promise<SimulationClient> {
  const { spawnWorker } = await later(() => import('./client/spawn-worker.ts'));
  const client = new SimulationClient(spawnWorker, laterWorkers.spawnReference);
  await Promise.race([client.prepare(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  return client;
}

/** From here on the page itself says what is wrong. */
const begun = () => document.querySelector('#start')?.remove();

if (asksForNotes(location.search))
  void later(() => import('./ui/lesson/speaker-page.ts'))
    .then(({ openSpeakerPage }) => openSpeakerPage(target))
    .then(begun);
else
  void Promise.all([Preferences.recalled(), workingClient()]).then(([preferences, client]) => {
    mount(App, { target, props: { client, preferences } });
    begun();
  });
