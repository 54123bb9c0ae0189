/** The answers this device has: to be taken along as CSV, or deleted. Nothing is sent. */
import AboutAnswers from '../../../shared/ui/AboutAnswers';
import { downloadCsv } from '../../../shared/ui/download';
import type { Keeping } from '../../../shared/ui/deviceStore';
import { momentNames } from '../model/answers';
import { exampleQuestions } from '../model/example';
import { type KeptSheets, toSheets } from '../model/kept';
import type { QuestionsPageProps } from '../plugin/questionRoutes';
import { changeAbout, forgetSheets } from './sheetStore';

interface Props extends Pick<
  QuestionsPageProps,
  'courses' | 'settings' | 'statements' | 'example'
> {
  kept: KeptSheets & Keeping;
}

const About = ({ kept: { code, setting }, settings }: Pick<Props, 'kept' | 'settings'>) => (
  <AboutAnswers
    settings={settings}
    setting={setting}
    setSetting={(to) => changeAbout({ setting: to })}
    code={{
      label: 'Your code, not your name',
      maxLength: 12,
      value: code,
      set: (to) => changeAbout({ code: to }),
    }}
  />
);

export default function MySheets({ kept, courses, settings, statements, example }: Props) {
  const { sheets, trouble } = kept;
  const save = async () => {
    const { toSheetCsv } = await import('./sheetCsv');
    downloadCsv(
      'training-answers.csv',
      toSheetCsv(toSheets(kept), statements, exampleQuestions(example)),
    );
  };
  return (
    <section aria-labelledby="your-answers" className="needs-scripts no-print">
      <h2 id="your-answers">Your answers</h2>
      <p>
        They are on this device and are sent to nobody.{' '}
        {sheets.length === 0 && 'So far there are none.'}
        {trouble && ' This browser does not keep them: save them before you leave the page.'}
      </p>
      {sheets.length > 0 && (
        <>
          <ul>
            {sheets.map(({ course, when }) => (
              <li key={`${course} ${when}`}>
                {courses.find(({ id }) => id === course)?.name ?? course}: {momentNames[when]}
              </li>
            ))}
          </ul>
          <About kept={kept} settings={settings} />
          <p>
            Write your code down. It joins your answers if you use paper or another device next
            time. You may give the file to whoever runs the course.
          </p>
          <p>
            <button type="button" className="button button--quiet" onClick={() => void save()}>
              Save as CSV
            </button>{' '}
            <button type="button" className="button button--quiet" onClick={forgetSheets}>
              Delete them from this device
            </button>
          </p>
        </>
      )}
    </section>
  );
}
