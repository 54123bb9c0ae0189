/** Slides on the screen, and as a file. */
import { useRef, useState } from 'react';
import { download } from '../../../shared/ui/download';
import PrintButton from '../../../shared/ui/PrintButton';
import { useSiteUrl } from '../../../shared/ui/useSiteUrl';
import type { Slide } from '../model/slides';
import styles from './PackPage.module.css';
import PackStage from './PackStage';

interface Props {
  slides: readonly Slide[];
  /** Of the file, without its ending. */
  name: string;
  /** Of the file, as its properties say. */
  title: string;
}

export default function Slides({ slides, name, title }: Props) {
  const site = useSiteUrl();
  const [shown, show] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const [said, say] = useState('');
  const leave = () => {
    show(false);
    opener.current?.focus();
  };
  const save = async () => {
    say('Making the slides…');
    try {
      const { toPptx } = await import('./packPptx');
      download(`${name}.pptx`, await toPptx(slides, { site, title }));
      say(`Saved ${name}.pptx.`);
    } catch {
      say('The file could not be made. Show the slides on the screen instead.');
    }
  };
  return (
    <>
      <p className={`${styles.moves} needs-scripts no-print`}>
        <PrintButton main>Print</PrintButton>
        <button
          ref={opener}
          type="button"
          className="button button--quiet"
          onClick={() => show(true)}
        >
          Show as slides
        </button>
        <button type="button" className="button button--quiet" onClick={() => void save()}>
          Download for PowerPoint
        </button>
      </p>
      <p role="status" className="no-print">
        {said}
      </p>
      {shown && <PackStage slides={slides} leave={leave} />}
    </>
  );
}
