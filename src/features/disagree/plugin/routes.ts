/** The page on which two people compare how they read the same lines. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import { standingWords } from '../../../shared/standings';
import type { ContactLine } from '../../contacts/plugin/props';
import type { Version } from '../../level-of-need/model/version';
import type { BrowsePageProps, ToolVersion } from '../../level-of-need/plugin/toolRoutes';
import { describeClock } from '../../pathways/model/words';
import type { PathwayView, StepView } from '../../pathways/plugin/props';
import { disagreePath } from '../model/addresses';
import type { LetterStage } from '../model/letter';
import type DisagreePage from '../ui/DisagreePage';

/** What the page needs of the pathway: its danger, its first step with words, and the stages after it. */
export interface DisagreementView extends Pick<PathwayView, 'title' | 'standing' | 'guidance'> {
  /** What to do instead where the child is not safe. */
  danger: Pick<StepView, 'text'>[];
  first: Pick<StepView, 'text' | 'detail' | 'wording'>;
  stages: LetterStage[];
}

export interface DisagreePageProps {
  version: ToolVersion;
  others: BrowsePageProps['others'];
  /** The groups of readers to whom a person may belong. */
  settings: { id: string; name: string }[];
  /** Who is rung where the child is not safe; who of them answers depends on the hour. */
  urgent: ContactLine[];
  pathway?: DisagreementView;
}

const toStage = ({ text, who, clock }: StepView): LetterStage => ({
  text,
  ...(who && { who }),
  ...(clock && {
    within: [`${describeClock(clock)}. ${standingWords[clock.standing]}.`, clock.note]
      .filter(Boolean)
      .join(' '),
  }),
});

/** Undefined where the pathway has no words to begin with. */
export function viewDisagreement(pathway: PathwayView | undefined): DisagreementView | undefined {
  const { steps = [] } = pathway ?? {};
  const at = steps.findIndex(({ wording }) => wording !== undefined);
  const first = steps[at];
  if (!pathway || !first) return undefined;
  const { title, standing, guidance } = pathway;
  return {
    title,
    standing,
    guidance,
    danger: steps
      .slice(0, at)
      .filter(({ kind }) => kind === 'end')
      .map(({ text }) => ({ text })),
    first: { text: first.text, detail: first.detail, wording: first.wording },
    stages: steps
      .slice(at + 1)
      .filter(({ kind }) => kind !== 'end')
      .map(toStage),
  };
}

interface Context {
  toTool: (version: Version) => ToolVersion;
  settings: readonly { id: string; name: string }[];
  urgent: ContactLine[];
  pathway: PathwayView | undefined;
}

/** @param lead the version the site leads to: the page is whole with it alone. */
export function createDisagreeRoute(
  lead: Version,
  versions: readonly Version[],
  { toTool, settings, urgent, pathway }: Context,
): Route {
  const disagreement = viewDisagreement(pathway);
  return page<ComponentProps<typeof DisagreePage>>({
    path: disagreePath,
    component: 'src/features/disagree/ui/DisagreePage',
    props: {
      version: toTool(lead),
      others: versions
        .filter((one) => one !== lead)
        .map((one) => ({
          header: toTool(one).header,
          data: `/open-data/level-of-need/${one.id}.json`,
        })),
      settings: settings.map(({ id, name }) => ({ id, name })),
      urgent,
      ...(disagreement && { pathway: disagreement }),
    },
  });
}
