import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import { mount } from 'svelte';
import { SimulationClient } from './client/simulation-client.ts';
import { spawnWorker } from './client/spawn-worker.ts';
import App from './ui/App.svelte';
import './ui/newsreader.css';
import './ui/page.css';
import './ui/present.css';
import './ui/styles.css';
import './ui/forced-colours.css';
import './ui/print.css';

const target = document.querySelector('#app');
if (!target) throw new Error('The page has no element #app to put Tell Ten into.');
mount(App, { target, props: { client: new SimulationClient(spawnWorker) } });
