/** Two audits question by question. A question is the same where its permanent id is, whatever its number and words. */
import { noCounts, type TypeCounts } from './counts';
import type { AuditCycle } from './cycle';
import type { Judgement } from './judgements';
import type { Question } from './schema';

/** What one agency said to one question in one audit. */
export interface Answered {
  agency: string;
  summary: string;
  judgement?: Judgement;
  counts: TypeCounts;
}

/** One question in one audit. */
export interface AskedOnce {
  question: Question;
  answers: Answered[];
}

/** A question of either audit, or of both. */
export interface ComparedQuestion {
  id: string;
  earlier?: AskedOnce;
  later?: AskedOnce;
}

/** Two audits that are compared, the one that was first first. */
export interface Pair<A> {
  earlier: A;
  later: A;
}

/** Each audit with the one before it, newest first. One audit alone has no pair. */
export function pairAudits<A extends Pick<AuditCycle, 'cycle'>>(audits: readonly A[]): Pair<A>[] {
  const ordered = [...audits].sort((a, b) => a.cycle.id.localeCompare(b.cycle.id, 'en'));
  return ordered
    .slice(1)
    .flatMap((later, i) => {
      const earlier = ordered[i];
      return earlier ? [{ earlier, later }] : [];
    })
    .reverse();
}

/** The words of a question as they are compared: whatever the letters and spaces are. */
export const plainText = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** Whether both audits ask a question, and not in the same words. */
export const isReworded = ({ earlier, later }: ComparedQuestion): boolean =>
  earlier !== undefined &&
  later !== undefined &&
  plainText(earlier.question.text) !== plainText(later.question.text);

/** What each agency said to each question of an audit, by the id of the question. */
function readAnswers({ questions, responses }: AuditCycle): Map<string, AskedOnce> {
  const byNumber = new Map<number, AskedOnce>(
    questions.map((question) => [question.number, { question, answers: [] }]),
  );
  for (const { agency, answers, findings } of responses) {
    for (const { question, summary, judgement } of answers)
      byNumber.get(question)?.answers.push({
        agency,
        summary,
        ...(judgement && { judgement }),
        counts: noCounts(),
      });
    for (const { question, type } of findings) {
      const own = byNumber.get(question)?.answers.at(-1);
      if (own?.agency === agency) own.counts[type] += 1;
    }
  }
  return new Map([...byNumber.values()].map((asked) => [asked.question.id, asked]));
}

/** Every question of two audits: in the order of the later one, then those that it no longer asks. */
export function compareQuestions(pair: Pair<AuditCycle>): ComparedQuestion[] {
  const [before, now] = [readAnswers(pair.earlier), readAnswers(pair.later)];
  return [...new Set([...now.keys(), ...before.keys()])].map((id) => {
    const [earlier, later] = [before.get(id), now.get(id)];
    return { id, ...(earlier && { earlier }), ...(later && { later }) };
  });
}

/** Who was asked in both audits, and who in one of them alone. */
export function compareAgencies({ earlier, later }: Pair<AuditCycle>) {
  const [before, now] = [earlier, later].map(
    ({ responses }) => new Set(responses.map(({ agency }) => agency)),
  ) as [Set<string>, Set<string>];
  return {
    both: [...now].filter((agency) => before.has(agency)),
    earlierOnly: [...before].filter((agency) => !now.has(agency)),
    laterOnly: [...now].filter((agency) => !before.has(agency)),
  };
}

/** What an agency said to a question then and now; one of them where it was asked once. */
export interface AgencyThenNow {
  agency: string;
  earlier?: Answered;
  later?: Answered;
}

/** The agencies that answered a question in either audit, those of the later one first. */
export function thenAndNow({ earlier, later }: ComparedQuestion): AgencyThenNow[] {
  const [before, now] = [earlier, later].map(
    (asked) => new Map(asked?.answers.map((answer) => [answer.agency, answer])),
  ) as [Map<string, Answered>, Map<string, Answered>];
  return [...new Set([...now.keys(), ...before.keys()])].map((agency) => {
    const [then, today] = [before.get(agency), now.get(agency)];
    return { agency, ...(then && { earlier: then }), ...(today && { later: today }) };
  });
}
