/** What an agency, and a second one beside it, judged: as pages show it. */
import type { Answer, Response, Standard, StandardAnswer } from '../model/schema';

type Says = Pick<Partial<Answer>, 'judgement' | 'summary'>;

export interface AssessedView extends Pick<Partial<Answer>, 'judgement' | 'evidence' | 'actions'> {
  peer?: Says & { name: string };
}

export interface StandardView {
  standard: Pick<Standard, 'id' | 'name' | 'text'>;
  summary?: string;
  said: AssessedView;
}

type NameOf = (agency: string) => { name: string };

function viewOf(
  { judgement, evidence, actions }: Omit<Partial<Answer>, 'question'>,
  peer: (Says & { name: string }) | undefined,
): AssessedView | undefined {
  const view = {
    ...(judgement && { judgement }),
    ...(evidence && { evidence }),
    ...(actions && { actions }),
    ...(peer && { peer }),
  };
  return Object.keys(view).length > 0 ? view : undefined;
}

const peerSays = ({ peer }: Response, says: Says | undefined, nameOf: NameOf) =>
  peer && says
    ? {
        name: nameOf(peer.agency).name,
        ...(says.judgement && { judgement: says.judgement }),
        ...(says.summary && { summary: says.summary }),
      }
    : undefined;

/** What is said of a question besides the answer; undefined where nothing is. */
export const assessedAnswer = (
  response: Response,
  question: number,
  nameOf: NameOf,
): AssessedView | undefined =>
  viewOf(
    response.answers.find((one) => one.question === question) ?? {},
    peerSays(
      response,
      response.peer?.answers?.find((one) => one.question === question),
      nameOf,
    ),
  );

function standardView(
  response: Response,
  answer: StandardAnswer,
  standards: readonly Standard[],
  nameOf: NameOf,
): StandardView[] {
  const standard = standards.find(({ id }) => id === answer.standard);
  if (!standard) return [];
  const says = response.peer?.standards?.find((one) => one.standard === standard.id);
  const { id, name, text } = standard;
  return [
    {
      standard: { id, name, text },
      ...(answer.summary && { summary: answer.summary }),
      said: viewOf(answer, peerSays(response, says, nameOf)) ?? {},
    },
  ];
}

/** What an agency judged of the standards, in their order. */
export const assessedStandards = (
  response: Response,
  standards: readonly Standard[],
  nameOf: NameOf,
): StandardView[] =>
  standards.flatMap(({ id }) =>
    (response.standards ?? [])
      .filter(({ standard }) => standard === id)
      .flatMap((answer) => standardView(response, answer, standards, nameOf)),
  );
