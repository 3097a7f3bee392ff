import { preview } from 'vite';

/** True where a browser window could be opened for the user who typed the command. */
const hasDesktop =
  process.env.CI !== 'true' &&
  (['darwin', 'win32'].includes(process.platform) ||
    Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY));

const server = await preview({ preview: { port: 4173, strictPort: false, open: hasDesktop } });
const { port } = server.httpServer.address() as { port: number };
console.log(`\nTell Ten is at http://127.0.0.1:${String(port)}/ (Ctrl+C ends it).`);
