/** One person’s own answers about a course, time beside time. */
import { momentNames, moments } from '../model/answers';
import { type KeptSheets, sheetOf } from '../model/kept';
import type { ShownStatement } from '../plugin/questionRoutes';

interface Props {
  kept: Pick<KeptSheets, 'sheets'>;
  course: { id: string; name: string };
  statements: readonly ShownStatement[];
}

export default function OwnChange({ kept, course, statements }: Props) {
  const sheets = moments.flatMap((when) => sheetOf(kept, course.id, when) ?? []);
  if (sheets.length < 2) return null;
  return (
    <section aria-labelledby="own-change">
      <h2 id="own-change">Your answers, side by side</h2>
      <div className="table-scroll" role="region" aria-label="Table of your answers" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Statement</th>
              {sheets.map(({ when }) => (
                <th key={when} scope="col">
                  {momentNames[when]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {statements.map(({ id, text }) => (
              <tr key={id}>
                <th scope="row">{text}</th>
                {sheets.map(({ when, values }) => (
                  <td key={when}>{values[id] ?? 'not answered'}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        Less confident than before? You may have found out what you did not know. Take it to
        supervision.
      </p>
    </section>
  );
}
