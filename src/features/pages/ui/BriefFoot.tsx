/** Below a brief on the screen: to print, to show as slides, and what to read next. On paper there is room for the brief alone. */
import { type ComponentType, useState } from 'react';
import Link from '@docusaurus/Link';
import PrintButton from '../../../shared/ui/PrintButton';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { Slide } from '../../whats-new/model/slides';
import type { BriefFacts } from '../model/brief';

interface Props {
  title: string;
  /** The brief's address, with the base address of the site. */
  path: string;
  related: BriefFacts['related'];
}

interface Loaded {
  slides: readonly Slide[];
  Slides: ComponentType<{ slides: readonly Slide[]; name: string; title: string }>;
}

/** The slides and what shows them come only when somebody asks. */
async function loadSlides(path: string): Promise<Loaded> {
  const [{ Slides }, response] = await Promise.all([
    import('../../whats-new/ui/index'),
    fetch(`${path}/slides.json`),
  ]);
  if (!response.ok) throw new Error(String(response.status));
  return { Slides, slides: (await response.json()) as Slide[] };
}

export default function BriefFoot({ title, path, related }: Props) {
  const [loaded, setLoaded] = useState<Loaded>();
  const [said, say] = useState('');
  const base = useBaseUrl('/').replace(/\/$/, '');
  const name = path.replace(/^.*\//, '');
  const load = () => {
    say('Getting the slides…');
    loadSlides(path)
      .then((all) => {
        setLoaded(all);
        say('');
      })
      .catch(() => say('The slides did not load. You can print the page.'));
  };
  return (
    <div className="no-print">
      <h2 id="take-it-to-your-team">Take it to your team</h2>
      {loaded ? (
        <loaded.Slides slides={loaded.slides} name={name} title={title} />
      ) : (
        <p className="needs-scripts">
          <PrintButton main>Print on one page</PrintButton>{' '}
          <button type="button" className="button button--quiet" onClick={load}>
            Slides
          </button>
        </p>
      )}
      <p role="status">{said}</p>
      {related.length > 0 && (
        <>
          <h2 id="read-next">Read next</h2>
          <ul>
            {related.map((one) => (
              <li key={one.path}>
                <Link to={`${base}${one.path}`}>{one.title}</Link>{' '}
                <span className="quiet">Both are about {one.why}.</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
