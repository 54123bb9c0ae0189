/** Whether a port can be served on. Plain Node, since it is asked before anything is installed. */
import net from 'node:net';

/** A program that listens on one of these keeps `localhost` from us, or is what a browser finds there. */
const hosts = ['127.0.0.1', '::1', '0.0.0.0', '::'];

const listen = (port, host) =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });

/**
 * @param {string} text what PORT says
 * @returns {number | undefined} the port; undefined for what is none
 */
export function readPort(text) {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65535 ? port : undefined;
}

/**
 * @param {number} port
 * @param {string} command what is run again with another port
 * @returns {Promise<string | undefined>} why nothing can be served there, in words
 */
export async function findPortFault(port, command = 'npm start') {
  for (const host of hosts) {
    const code = await listen(port, host);
    if (code === 'EADDRINUSE')
      return `Port ${port} is in use by another program. Stop it, or name another port: PORT=${port === 65535 ? 3000 : port + 1} ${command}`;
    if (code === 'EACCES')
      return `You may not serve on port ${port}. Name another, from 1024: PORT=3000 ${command}`;
  }
  return undefined;
}
