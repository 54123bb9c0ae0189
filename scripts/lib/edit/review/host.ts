/** What is asked of the host about the repository, by the interface of GitHub and of its server edition. */
import { call } from './call';

export interface Person {
  /** The name they sign in with. */
  login: string;
  name: string;
  /** An address of the host's that reaches nobody by mail, for the author of a change. */
  email: string;
}

export type Checked = 'waiting' | 'passed' | 'failed' | 'none';

export interface ChangeRequest {
  number: number;
  title: string;
  by: string;
  url: string;
  branch: string;
  /** The newest change of its branch. */
  head: string;
  checked: Checked;
}

interface Pull {
  number: number;
  title: string;
  html_url: string;
  user: { login: string } | null;
  head: { ref: string; sha: string };
}

interface CheckRuns {
  check_runs: { status: string; conclusion: string | null }[];
}

/** Branches of the editor begin so. */
export const branchFolder = 'edit/';

/** @param at the repository's page. */
const placesOf = (at: string) => {
  const { origin, host, pathname } = new URL(at);
  const [owner = '', name = ''] = pathname.split('/').filter(Boolean);
  const api = host === 'github.com' ? 'https://api.github.com' : `${origin}/api/v3`;
  return { owner, api, repository: `${api}/repos/${owner}/${name}` };
};

const fine = new Set(['success', 'neutral', 'skipped']);

function readChecks({ check_runs: runs }: CheckRuns): Checked {
  if (runs.length === 0) return 'none';
  if (runs.some(({ conclusion }) => conclusion !== null && !fine.has(conclusion))) return 'failed';
  return runs.every(({ status }) => status === 'completed') ? 'passed' : 'waiting';
}

/** @param at the repository's page, `https://github.com/<owner>/<name>`. */
export function createHost(at: string) {
  const { owner, api, repository } = placesOf(at);
  const { host } = new URL(at);

  const toRequest = async (token: string, pull: Pull): Promise<ChangeRequest> => ({
    number: pull.number,
    title: pull.title,
    by: pull.user?.login ?? '',
    url: pull.html_url,
    branch: pull.head.ref,
    head: pull.head.sha,
    checked: readChecks(
      await call<CheckRuns>(`${repository}/commits/${pull.head.sha}/check-runs`, { token }),
    ),
  });

  const pulls = (token: string, query: Record<string, string>) =>
    call<Pull[]>(`${repository}/pulls?${new URLSearchParams(query).toString()}`, { token });

  return {
    async person(token: string): Promise<Person> {
      const { login, id, name } = await call<{ login: string; id: number; name?: string | null }>(
        `${api}/user`,
        { token },
      );
      return { login, name: name ?? login, email: `${id}+${login}@users.noreply.${host}` };
    },

    /** The branch that is published. */
    mainBranch: async (token: string): Promise<string> =>
      (await call<{ default_branch: string }>(repository, { token })).default_branch,

    /** Change requests of the editor that nobody has decided on yet, newest first. */
    open: async (token: string): Promise<ChangeRequest[]> =>
      Promise.all(
        (await pulls(token, { state: 'open', per_page: '50' }))
          .filter(({ head }) => head.ref.startsWith(branchFolder))
          .map((pull) => toRequest(token, pull)),
      ),

    /** Whether there was ever a change request of a branch. */
    wasAsked: async (token: string, branch: string): Promise<boolean> =>
      (await pulls(token, { state: 'all', head: `${owner}:${branch}` })).length > 0,

    ask: async (
      token: string,
      { title, branch, into, body }: { title: string; branch: string; into: string; body: string },
    ): Promise<ChangeRequest> =>
      toRequest(
        token,
        await call<Pull>(`${repository}/pulls`, {
          method: 'POST',
          token,
          body: { title, head: branch, base: into, body },
        }),
      ),
  };
}

export type HostApi = ReturnType<typeof createHost>;
