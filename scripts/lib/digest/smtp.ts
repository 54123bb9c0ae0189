/** One mail server, and what became of a message handed to it. */
import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';

/** What became of a message. */
export type Outcome =
  | { is: 'sent' }
  /** The server will not take it, however often. */
  | { is: 'refused'; said: string }
  /** It was not taken; it may be the next time. */
  | { is: 'later'; said: string }
  /** The line was cut after the whole message was handed over and before the answer: nobody knows. */
  | { is: 'unknown'; said: string };

/** Thrown where no message can be sent at all. `again` tells whether to try later. */
export class ServerError extends Error {
  constructor(
    message: string,
    readonly again: boolean,
  ) {
    super(message);
  }
}

export interface MailServer {
  /** Connects where it is not connected. @throws ServerError */
  send: (from: string, to: string, message: Buffer) => Promise<Outcome>;
  close: () => void;
}

export interface ServerAddress {
  host: string;
  port: number;
  secure: boolean;
  user?: string;
  pass?: string;
}

const loopback = /^(?:localhost|127(?:\.\d+){3}|\[?::1\]?)$/;

/** @returns undefined for what is no address of a mail server. What it holds is a secret: no message repeats it. */
export function readServer(text: string): ServerAddress | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') return undefined;
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    ...(url.username && {
      user: decodeURIComponent(url.username),
      pass: decodeURIComponent(url.password),
    }),
  };
}

interface SmtpFault extends Error {
  code?: string;
  responseCode?: number;
  response?: string;
}

const wordsOf = ({ message, response }: SmtpFault): string => (response ?? message).slice(0, 300);

const isForEver = ({ responseCode = 0 }: SmtpFault): boolean => responseCode >= 500;

/** @throws ServerError */
function connect({ host, port, secure, user, pass }: ServerAddress): Promise<SMTPConnection> {
  const connection = new SMTPConnection({
    host,
    port,
    secure,
    // Names and addresses never travel in the clear, unless it is to this machine itself.
    requireTLS: !secure && !loopback.test(host),
    ignoreTLS: !secure && loopback.test(host),
    connectionTimeout: 30_000,
    socketTimeout: 120_000,
  });
  return new Promise((resolve, reject) => {
    const fail = (error: SmtpFault) => {
      connection.close();
      reject(
        new ServerError(
          wordsOf(error),
          error.code !== 'EAUTH' && error.code !== 'ETLS' && !isForEver(error),
        ),
      );
    };
    connection.once('error', fail);
    connection.connect((error) => {
      if (error) return fail(error);
      const ready = () => {
        connection.off('error', fail);
        // What happens while nothing is sent is told by the next message.
        connection.on('error', () => undefined);
        resolve(connection);
      };
      if (user === undefined) return ready();
      return connection.login({ user, pass: pass ?? '' }, (fault) =>
        fault ? fail(fault) : ready(),
      );
    });
  });
}

/** The bytes of a message, and whether the last of them was taken: only then can a server have accepted it. */
function handOver(message: Buffer): { stream: Readable; isWhole: () => boolean } {
  let whole = false;
  function* bytes() {
    yield message;
    whole = true;
  }
  return { stream: Readable.from(bytes(), { objectMode: false }), isWhole: () => whole };
}

/** A server that is connected to when the first message is sent, and again after each fault. */
export function openServer(address: ServerAddress): MailServer {
  let connection: SMTPConnection | undefined;
  const drop = (own: SMTPConnection) => {
    own.close();
    if (connection === own) connection = undefined;
  };
  const open = async (): Promise<SMTPConnection> => {
    const opened = await connect(address);
    opened.once('end', () => drop(opened));
    connection = opened;
    return opened;
  };
  return {
    async send(from, to, message) {
      const own = connection ?? (await open());
      const { stream, isWhole } = handOver(message);
      return new Promise((resolve) => {
        own.send({ from, to: [to] }, stream, (error: SmtpFault | null) => {
          if (!error) return resolve({ is: 'sent' });
          drop(own);
          const said = wordsOf(error);
          if (isForEver(error)) return resolve({ is: 'refused', said });
          const answered = (error.responseCode ?? 0) >= 400;
          return resolve({ is: isWhole() && !answered ? 'unknown' : 'later', said });
        });
      });
    },
    close() {
      connection?.quit();
      connection = undefined;
    },
  };
}
