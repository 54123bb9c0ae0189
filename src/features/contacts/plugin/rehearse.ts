/** The page on which a call is rehearsed: the words of the content, and the worries and roles that fill them in. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import { whomToAsk } from '../model/answer';
import type { Call } from '../model/callSchema';
import type { Concern, Finder } from '../model/concerns';
import type RehearsePage from '../ui/rehearse/RehearsePage';
import { afterCall, directoryOf, type FinderContext } from './finderRoutes';
import type { Named } from './props';

export interface RehearsePageProps {
  call: Omit<Call, 'check'>;
  /** `after` is the pathway whose dates begin with the call. */
  worries: (Pick<Concern, 'id' | 'name' | 'urgency'> & { after?: string })[];
  /** Groups of readers. */
  roles: Named[];
  /** Points to tick before ringing, with what they were learned from. */
  check?: Omit<NonNullable<Call['check']>, 'citations'> & { citations: Named[] };
}

export const rehearsePath = '/contacts/rehearse';

/** The page's address, where the content has words for a call. */
export const rehearseAddresses = ({ call }: Pick<Finder, 'call'>): string[] =>
  call ? [rehearsePath] : [];

export function createRehearseRoutes(
  context: Pick<FinderContext, 'finder' | 'names' | 'begins' | 'shortReference'>,
): Route[] {
  const { finder, names } = context;
  const { concerns } = finder;
  if (!finder.call) return [];
  const { check, ...call } = finder.call;
  return [
    page<ComponentProps<typeof RehearsePage>>({
      path: rehearsePath,
      component: 'src/features/contacts/ui/rehearse/RehearsePage',
      props: {
        call,
        ...(check && {
          check: {
            groups: check.groups,
            citations: check.citations.map((id) => ({ id, name: context.shortReference(id) })),
          },
        }),
        worries: concerns.map((concern) => {
          const { id, name, urgency } = concern;
          const asked = whomToAsk({ concern }, directoryOf(context));
          return { id, name, urgency, ...afterCall(asked, context) };
        }),
        roles: names.audiences.map(({ id, name }) => ({ id, name })),
      },
    }),
  ];
}
