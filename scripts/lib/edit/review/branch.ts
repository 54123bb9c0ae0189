/**
 * What goes to the host and comes from there, by git. The folder's own branch and what is staged in it stay as they are: a
 * change is put together beside them and sent from there.
 */
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { draftPaths } from '../drafts';
import { ReviewFault } from './call';
import type { Person } from './host';

type Settings = Readonly<Record<string, string>>;

interface Answer {
  ok: boolean;
  out: string;
  said: string;
}

const most = 64 * 1024 * 1024;

/** Asks git. @param input what it reads; the server answers others meanwhile. */
const askGit = (
  root: string,
  args: readonly string[],
  { env = {}, input = '' }: { env?: Settings; input?: string } = {},
): Promise<Answer> =>
  new Promise((resolve) => {
    const child = execFile(
      'git',
      args,
      { cwd: root, maxBuffer: most, env: { ...process.env, LC_ALL: 'C', ...env } },
      (error, out, said) => resolve({ ok: error === null, out, said }),
    );
    // Git may be done before it has read what it does not need.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });

async function mustGit(
  root: string,
  args: readonly string[],
  more: { env?: Settings; input?: string } = {},
): Promise<string> {
  const { ok, out, said } = await askGit(root, args, more);
  if (!ok) throw new ReviewFault(`Git could not do this: ${said.trim().slice(0, 300)}`);
  return out.trim();
}

/** The right to read and write, told to git without a file or an argument that others could read. */
const rightsOf = (at: string, token: string): Settings => {
  const settings = [
    [
      `http.${new URL(at).origin}/.extraHeader`,
      `Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
    ],
    // Nothing of it is kept, and nothing follows to another host.
    ['credential.helper', ''],
    ['http.followRedirects', 'false'],
  ];
  return {
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(
      settings.flatMap(([key = '', value = ''], i) => [
        [`GIT_CONFIG_KEY_${i}`, key],
        [`GIT_CONFIG_VALUE_${i}`, value],
      ]),
    ),
  };
};

/** Where what is published at the host is kept here. */
const mainRef = 'refs/editor/main';
/** Where each branch that was sent is kept here. */
const sentFolder = 'refs/editor/sent/';

/** The repository of a working tree, towards its host. @param at the repository's page. */
export function createBranches(root: string, at: string) {
  const url = `${at.replace(/\/$/, '')}.git`;

  const changed = async (): Promise<string[]> => {
    const { ok, out } = await askGit(root, [
      ...['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', '--'],
      ...draftPaths(),
    ]);
    if (!ok) throw new ReviewFault('This folder is not a git repository, so nothing can be sent.');
    return out
      .split('\0')
      .filter(Boolean)
      .map((line) => line.slice(3));
  };

  const isAncestor = async (older: string, newer: string): Promise<boolean> =>
    (await askGit(root, ['merge-base', '--is-ancestor', older, newer])).ok;

  /**
   * Whether all that this folder's own changes made was published, though they are not in the history: a host that squashes
   * makes one change of several. What was published later may have changed it again.
   */
  async function isPublished(): Promise<boolean> {
    const base = await mustGit(root, ['merge-base', 'HEAD', mainRef]);
    const own = await mustGit(root, ['diff', '--name-only', '-z', '--no-renames', base, 'HEAD']);
    const input = own.split('\0').filter(Boolean);
    const commits = await mustGit(root, ['rev-list', '--first-parent', `${base}..${mainRef}`]);
    for (const commit of [base, ...commits.split('\n').filter(Boolean)]) {
      const same = ['diff', '--quiet', '--no-ext-diff', commit, 'HEAD', '--', ...input];
      if ((await askGit(root, same, { env: { GIT_LITERAL_PATHSPECS: '1' } })).ok) return true;
    }
    return false;
  }

  return {
    /** The files of the content that differ from the folder's last change. */
    changed,

    /** Fetches what is published. @returns how many changes of this folder are not there yet, and of there not here */
    async fetchMain(
      token: string,
      branch: string,
    ): Promise<{ ownChanges: number; newChanges: number }> {
      const fetched = await askGit(
        root,
        ['fetch', '--quiet', '--no-tags', url, `+refs/heads/${branch}:${mainRef}`],
        { env: rightsOf(at, token) },
      );
      if (!fetched.ok)
        throw new ReviewFault(
          'What is published could not be fetched from the repository’s host. Nothing was changed; try again later.',
        );
      const count = async (range: string) =>
        Number(await mustGit(root, ['rev-list', '--count', range]));
      return {
        ownChanges: await count(`${mainRef}..HEAD`),
        newChanges: await count(`HEAD..${mainRef}`),
      };
    },

    /** The content as it is in the folder, as one tree of git; nothing is staged. */
    async tree(): Promise<string> {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-sent-'));
      const env = { GIT_INDEX_FILE: path.join(folder, 'index'), GIT_LITERAL_PATHSPECS: '1' };
      try {
        await mustGit(root, ['read-tree', 'HEAD'], { env });
        const input = (await changed()).map((file) => `${file}\0`).join('');
        const files = ['--pathspec-from-file=-', '--pathspec-file-nul'];
        if (input) await mustGit(root, ['add', '-A', ...files], { env, input });
        return await mustGit(root, ['write-tree'], { env });
      } finally {
        fs.rmSync(folder, { recursive: true, force: true });
      }
    },

    treeOf: (commit: string): Promise<string> => mustGit(root, ['rev-parse', `${commit}^{tree}`]),

    /** The branches that were sent from here, with their newest change. */
    async sent(): Promise<{ branch: string; head: string }[]> {
      const lines = await mustGit(root, [
        'for-each-ref',
        '--sort=-committerdate',
        '--format=%(refname) %(objectname)',
        sentFolder,
      ]);
      return lines
        .split('\n')
        .filter(Boolean)
        .map((line) => {
          const [name = '', head = ''] = line.split(' ');
          return { branch: name.slice(sentFolder.length), head };
        });
    },

    forget: (branch: string): Promise<string> =>
      mustGit(root, ['update-ref', '-d', `${sentFolder}${branch}`]),

    /** Makes a change of a tree and sends it. @param before the newest change of the branch, where it was sent before. */
    async send(token: string, { tree, branch, before, title, by }: Sending): Promise<void> {
      const covered = before !== undefined && (await isAncestor('HEAD', before));
      const parents = [...(before ? [before] : []), ...(covered ? [] : ['HEAD'])];
      const commit = await mustGit(
        root,
        ['commit-tree', tree, '-F', '-', ...parents.flatMap((parent) => ['-p', parent])],
        {
          input: `${title}\n`,
          env: {
            GIT_AUTHOR_NAME: by.name,
            GIT_AUTHOR_EMAIL: by.email,
            GIT_COMMITTER_NAME: by.name,
            GIT_COMMITTER_EMAIL: by.email,
          },
        },
      );
      const { ok, said } = await askGit(
        root,
        ['push', '--quiet', '--no-verify', url, `${commit}:refs/heads/${branch}`],
        { env: rightsOf(at, token) },
      );
      if (!ok)
        throw new ReviewFault(
          /403|denied|not allowed/i.test(said)
            ? 'The repository’s host does not let you write to it. Ask whoever keeps the repository for the right to.'
            : 'It could not be sent to the repository’s host. What you saved is kept in this folder; try again later.',
        );
      await mustGit(root, ['update-ref', `${sentFolder}${branch}`, commit]);
    },

    /**
     * Brings the folder to what is published. What is typed here and was not sent yet stays; where both changed one
     * file, nothing is done.
     */
    async catchUp(): Promise<void> {
      if (!(await isAncestor('HEAD', mainRef)) && !(await isPublished()))
        throw new ReviewFault(
          'Nothing was changed: somebody has made changes in this folder with git that are not published, or were published in another form. Send them for review; if they were decided on already, ask somebody who knows git.',
        );
      const staged = (await askGit(root, ['diff', '--cached', '--quiet'])).ok;
      if (!staged)
        throw new ReviewFault(
          'Somebody has staged changes in this folder with git. Commit them or take them back first.',
        );
      const files = await changed();
      const env = { GIT_LITERAL_PATHSPECS: '1' };
      const from = ['--pathspec-from-file=-', '--pathspec-file-nul'];
      // A file that is as it is published already is no obstacle once git knows of it.
      if (files.length > 0)
        await mustGit(root, ['add', '-A', ...from], {
          env,
          input: files.map((file) => `${file}\0`).join(''),
        });
      await askGit(root, ['update-index', '-q', '--refresh']);
      const { ok } = await askGit(root, ['read-tree', '-m', '-u', 'HEAD', mainRef]);
      if (ok) await mustGit(root, ['update-ref', 'HEAD', mainRef]);
      await mustGit(root, ['reset', '--quiet']);
      if (!ok)
        throw new ReviewFault(
          `Nothing was changed: one of these files was changed here and by somebody else too. Copy what you typed, or ask somebody who knows git.\n${files.join('\n')}`,
        );
    },
  };
}

interface Sending {
  tree: string;
  branch: string;
  before: string | undefined;
  title: string;
  by: Person;
}

export type Branches = ReturnType<typeof createBranches>;
