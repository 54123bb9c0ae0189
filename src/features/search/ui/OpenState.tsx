/** When a contact answers: words that are true at any hour. */
import type { Answer } from '../model/documents';

export default function OpenState({ answer }: { answer: Extract<Answer, { type: 'contact' }> }) {
  return <>{answer.hoursText}</>;
}
