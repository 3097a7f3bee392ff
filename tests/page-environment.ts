import type { Environment } from 'vitest/runtime';

/** Node, with modules compiled as for the page: a server's build of Svelte would leave out every effect. */
const environment: Environment = {
  name: 'page',
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => undefined }),
};

export default environment;
