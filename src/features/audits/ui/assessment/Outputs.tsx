/** Ways to take an assessment along: Word, CSV, the YAML the portal publishes, paper. Each is made on this device. */
import { useState } from 'react';
import { cleanText } from '../../../../shared/characters';
import { download } from '../../../../shared/ui/download';
import { useLondonDay } from '../../../../shared/ui/useLondonDay';
import PrintButton from '../../../../shared/ui/PrintButton';
import type { AskedPart } from '../../model/assessment/asked';
import { type Draft, textsOf } from '../../model/assessment/draft';
import LooksPersonal from '../LooksPersonal';
import styles from './Assessment.module.css';

interface Props {
  draft: Draft;
  parts: readonly AskedPart[];
  cycle: string;
  site: string;
  nameOf: (agency: string) => string;
}

type Format = 'docx' | 'csv' | 'yaml';

const formats: [Format, string][] = [
  ['docx', 'Save for Word'],
  ['csv', 'Save as CSV'],
  ['yaml', 'Save as YAML'],
];

async function make(format: Format, { draft, parts, cycle, site, nameOf }: Props): Promise<Blob> {
  if (format === 'docx') {
    const { toWord } = await import('./wordFile');
    return toWord(draft, parts, { site, cycle, nameOf });
  }
  const { toAssessmentCsv, toYaml } = await import('./files');
  return format === 'csv'
    ? new Blob([toAssessmentCsv(draft, parts, nameOf)], { type: 'text/csv;charset=utf-8' })
    : new Blob([toYaml(draft)], { type: 'application/yaml;charset=utf-8' });
}

const nameFor = ({ agency, reviewedOn }: Draft): string =>
  ['self-assessment', agency, reviewedOn]
    .map((part) => cleanText(part).replace(/[^a-z0-9-]/g, ''))
    .filter(Boolean)
    .join('-');

export default function Outputs(props: Props) {
  const [said, say] = useState('');
  const save = async (format: Format) => {
    const name = `${nameFor(props.draft)}.${format}`;
    say('Making the file…');
    try {
      download(name, await make(format, props));
      say(`Saved ${name}.`);
    } catch {
      say('The file could not be made. What you typed is still here. Try another kind of file.');
    }
  };
  return (
    <section aria-labelledby="take" className="no-print">
      <h2 id="take">Take it with you</h2>
      <p>
        The YAML file is the whole of it: open it here again, on any device, or send it to the
        partnership, which can publish it as it is. Word and CSV are for reading.
      </p>
      <LooksPersonal
        texts={textsOf(props.draft)}
        day={useLondonDay()}
        advice="Look at what you wrote again before you send it."
      />
      <div className={styles.outputs}>
        {formats.map(([format, words]) => (
          <button
            key={format}
            type="button"
            className={`button${format === 'yaml' ? '' : ' button--quiet'}`}
            onClick={() => void save(format)}
          >
            {words}
          </button>
        ))}
        <PrintButton>Print</PrintButton>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
