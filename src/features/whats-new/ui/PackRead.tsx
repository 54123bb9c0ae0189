/** What was ticked, as a file for whoever keeps a record of it. Nothing is sent. */
import { useState } from 'react';
import AboutAnswers from '../../../shared/ui/AboutAnswers';
import { downloadCsv } from '../../../shared/ui/download';
import type { StreamItem } from '../model/item';
import { toReadRows } from '../model/readItems';
import type { PackPageProps } from '../plugin/routes';
import { forgetRead, useRead } from './readStore';
import pack from './PackPage.module.css';

interface Props extends Pick<PackPageProps, 'names'> {
  items: readonly StreamItem[];
  role: string;
}

export default function PackRead({ items, names, role }: Props) {
  const kept = useRead();
  const [chosen, setChosen] = useState<string>();
  const [person, setPerson] = useState('');
  const [said, say] = useState('');
  const setting = chosen ?? role;
  const ids = new Set(items.map(({ id }) => id));
  const ticked = kept.read.filter(({ id }) => ids.has(id)).length;
  const save = async () => {
    try {
      const { toReadCsv } = await import('./readCsv');
      const csv = toReadCsv(toReadRows(items, kept, { setting, person }));
      downloadCsv('read-and-understood.csv', csv);
      say('Saved read-and-understood.csv.');
    } catch {
      say('The file could not be made. Print the page and sign the sheet instead.');
    }
  };
  return (
    <section aria-labelledby="your-ticks" className="needs-scripts no-print">
      <h2 id="your-ticks">What you have read</h2>
      <p>
        You ticked {ticked} of {items.length}. Ticks are kept on this device and are sent to nobody.
        {kept.trouble && ' This browser keeps nothing, so they last until you close the page.'} Your
        manager or your HR system may want the file.
      </p>
      <AboutAnswers
        settings={names.audiences}
        setting={setting}
        setSetting={setChosen}
        code={{
          label: 'Your staff number, if your employer needs it',
          maxLength: 40,
          value: person,
          set: setPerson,
        }}
      />
      <p className={pack.moves}>
        <button
          type="button"
          className="button button--quiet"
          disabled={items.length === 0}
          onClick={() => void save()}
        >
          Save as CSV
        </button>
        <button type="button" className="button button--quiet" onClick={forgetRead}>
          Delete all ticks from this device
        </button>
      </p>
      <p role="status">{said}</p>
    </section>
  );
}
