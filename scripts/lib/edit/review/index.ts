/**
 * Drafts in review: what was saved in the working tree goes to the repository's host as a change request, in the name of
 * whoever signed in there. Nothing is asked of the host before somebody signs in.
 */
import { readSite } from '../../../../src/portal/site';
import { formatProblem, isError } from '../../../../src/shared/problems';
import { slugOf } from '../../../../src/shared/slug';
import { createBranches } from './branch';
import { ReviewFault } from './call';
import { branchFolder, type ChangeRequest, createHost } from './host';
import { createSignIn, type Host } from './signIn';

export { ReviewFault } from './call';
export type { Host } from './signIn';
export type { ChangeRequest } from './host';

/** What the editor shows of it. */
export interface ReviewState {
  /** The host's name; absent where nobody has said which. */
  host?: string;
  signIn: { is: 'out'; why?: string } | { is: 'waiting'; code: string; at: string } | { is: 'in' };
  /** The files that would be sent. */
  files: string[];
  /** Only for who is signed in. */
  requests: ChangeRequest[];
  /** How many changes were published that this folder does not have. */
  behind: number;
}

export interface Sent {
  request: ChangeRequest;
  /** Whether it was there before. */
  again: boolean;
}

/** At most so many letters of a title are in the name of a branch. */
const longestSlug = 40;

const nothing: ReviewState = { signIn: { is: 'out' }, files: [], requests: [], behind: 0 };

/** @throws ReviewFault where the content has problems, in the words of the check */
function refuseProblems(root: string, today: string): void {
  const faults = readSite(root, { release: false, today, allowLost: true }).problems.filter(
    isError,
  );
  if (faults.length > 0)
    throw new ReviewFault(
      `Nothing was sent. Correct these problems first:\n${faults.map(formatProblem).join('\n')}`,
    );
}

/**
 * @param root the working tree.
 * @param host where changes are asked for; undefined where nobody has said.
 * @param today the calendar date in Europe/London.
 */
export function createReview(root: string, host: Host | undefined, today: () => string) {
  if (!host) {
    const refuse = () => {
      throw new ReviewFault(
        'Nobody has said where changes go: see changeRequests in CONTRIBUTING, “In a browser”.',
      );
    };
    return {
      state: () => Promise.resolve(nothing),
      signIn: refuse,
      signOut: refuse,
      send: refuse,
      catchUp: refuse,
    };
  }
  const signIn = createSignIn(host);
  const api = createHost(host.at);
  const branches = createBranches(root, host.at);

  /** The branch to go on with: one whose request is open, or was never made since something came between. */
  async function openBranch(token: string) {
    const requests = await api.open(token);
    for (const { branch, head } of await branches.sent()) {
      const request = requests.find((one) => one.branch === branch);
      if (request && request.head !== head)
        throw new ReviewFault(
          `Somebody else has changed change request ${request.number} at the host. Let it be merged before you send more.`,
        );
      if (request) return { branch, head, request };
      if (!(await api.wasAsked(token, branch))) return { branch, head, request: undefined };
      await branches.forget(branch);
    }
    return undefined;
  }

  async function sendAs(token: string, title: string): Promise<Sent> {
    const [by, into] = [await api.person(token), await api.mainBranch(token)];
    const { ownChanges } = await branches.fetchMain(token, into);
    const files = await branches.changed();
    if (files.length === 0 && ownChanges === 0)
      throw new ReviewFault('Nothing was sent: nothing has changed in this folder.');
    const tree = await branches.tree();
    const before = await openBranch(token);
    const branch =
      before?.branch ??
      `${branchFolder}${slugOf(by.login)}-${today()}-${slugOf(title).slice(0, longestSlug)}-${tree.slice(0, 7)}`;
    const isThere = before && (await branches.treeOf(before.head)) === tree;
    if (isThere && before.request)
      throw new ReviewFault(
        `Nothing was sent: all of it is in change request ${before.request.number} already.`,
      );
    if (!isThere) await branches.send(token, { tree, branch, before: before?.head, title, by });
    if (before?.request) return { request: before.request, again: true };
    const body = `Sent from the editor. These files change:\n\n${files
      .map((file) => `- \`${file}\``)
      .join('\n')}\n`;
    return { request: await api.ask(token, { title, branch, into, body }), again: false };
  }

  return {
    async state(): Promise<ReviewState> {
      const files = await branches.changed();
      const name = { host: new URL(host.at).host, files };
      const now = signIn.state();
      if (now.is !== 'in') return { ...nothing, ...name, signIn: now };
      return signIn.as(async (token) => {
        const { newChanges } = await branches.fetchMain(token, await api.mainBranch(token));
        return {
          ...name,
          signIn: { is: 'in' },
          requests: await api.open(token),
          behind: newChanges,
        };
      });
    },

    signIn: () => signIn.begin(),
    signOut: () => signIn.end(),

    /** Sends what was saved. @throws ReviewFault where the content has problems or the host refuses; all is kept then */
    send({ title }: { title: string }): Promise<Sent> {
      const line = title.replace(/\s+/g, ' ').trim();
      if (line === '') throw new ReviewFault('Say in one line what you changed.');
      return signIn.as((token) => {
        refuseProblems(root, today());
        return sendAs(token, line);
      });
    },

    /** Takes over what was published meanwhile. */
    catchUp: () => branches.catchUp(),
  };
}

export type Review = ReturnType<typeof createReview>;
