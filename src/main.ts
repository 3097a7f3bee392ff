import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import { mount } from 'svelte';
import { SimulationClient } from './client/simulation-client.ts';
import { Preferences } from './state/page/preferences.svelte.ts';
import App from './ui/App.svelte';
import './ui/page/newsreader.css';
import './ui/page/columns.css';
import './ui/present/present.css';
import './ui/page/base.css';
import './ui/page/forced-colours.css';
import './ui/page/print.css';

const target = document.querySelector('#app');
if (!target) throw new Error('The page has no element #app to put Tell Ten into.');

// Both at once; and the worker gets ready while the page is laid out.
void Promise.all([Preferences.recalled(), import('./client/spawn-worker.ts')]).then(
  ([preferences, { spawnWorker }]) => {
    const client = new SimulationClient(spawnWorker);
    const isWorking = client.prepare();
    mount(App, { target, props: { client, isWorking, preferences } });
  },
);
