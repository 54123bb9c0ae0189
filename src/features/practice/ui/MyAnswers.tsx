/** The answers this device has: to be taken along as CSV, or wiped. Nothing is sent. */
import { useState } from 'react';
import AboutAnswers from '../../../shared/ui/AboutAnswers';
import { downloadCsv } from '../../../shared/ui/download';
import type { Answer } from '../model/answers';
import { exampleAmong } from '../model/example';
import type { PracticePageProps } from '../plugin/routes';
import { forgetAllAnswers } from './answerStore';

interface Props extends Pick<PracticePageProps, 'settings' | 'examples'> {
  answers: readonly Answer[];
}

export default function MyAnswers({ answers, settings, examples }: Props) {
  const [setting, setSetting] = useState('');
  const [rater, setRater] = useState('');
  const save = async () => {
    const { toAnswerCsv } = await import('./answerCsv');
    const csv = toAnswerCsv(
      answers.map((one) => ({ ...one, setting, rater })),
      examples ? exampleAmong([{ panel: { adopted: null } }]) : '',
    );
    downloadCsv('practice-answers.csv', csv);
  };
  return (
    <section aria-labelledby="your-answers" className="needs-scripts no-print">
      <h2 id="your-answers">Your answers</h2>
      <p>
        They are on this device and are sent to nobody.{' '}
        {answers.length === 0
          ? 'So far there are none.'
          : `You have answered ${answers.length}. You may take them along as a file, for example for your trainer.`}
      </p>
      {answers.length > 0 && (
        <>
          <AboutAnswers
            settings={settings}
            setting={setting}
            setSetting={setSetting}
            code={{
              label: 'A code of your own, not your name',
              maxLength: 20,
              value: rater,
              set: setRater,
            }}
          />
          <p>
            <button type="button" className="button button--quiet" onClick={() => void save()}>
              Save as CSV
            </button>{' '}
            <button type="button" className="button button--quiet" onClick={forgetAllAnswers}>
              Delete them from this device
            </button>
          </p>
        </>
      )}
    </section>
  );
}
