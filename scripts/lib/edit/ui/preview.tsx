/** What the page will look like, beside the form, a moment after each change. */
import { useEffect, useState } from 'react';
import type { Saving } from '../api';
import type { SentPicture } from '../pictures';
import type { Preview as Shown } from '../preview';
import { ask } from './ask';

interface Props {
  /** The record as it is typed; a new one at each change. */
  wanted: Omit<Saving, 'text' | 'dry' | 'pictures'>;
  pictures: readonly SentPicture[];
}

/** How long nothing is typed before the page is drawn, in milliseconds. */
const pause = 300;

/** Pictures that are not saved yet are shown from here. */
const withPictures = (html: string, pictures: readonly SentPicture[]): string =>
  pictures.reduce(
    (all, { name, data }) =>
      all.replaceAll(
        `src="/img/${name}"`,
        `src="data:image/${name.replace(/^.*\./, '').replace('jpg', 'jpeg').replace('svg', 'svg+xml')};base64,${data}"`,
      ),
    html,
  );

function useDrawn(wanted: Props['wanted'], open: boolean): Shown | undefined {
  const [shown, show] = useState<Shown>();
  // What is typed, in words: a form that is drawn again with the same fields asks for nothing.
  const typed = JSON.stringify(wanted);
  useEffect(() => {
    if (!open) return undefined;
    let late = false;
    const timer = setTimeout(() => {
      ask<Shown>('preview', JSON.parse(typed) as object)
        .catch((error: unknown): Shown => ({
          told: [error instanceof Error ? error.message : 'The page cannot be shown.'],
        }))
        .then((drawn) => {
          if (!late) show(drawn);
        });
    }, pause);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [typed, open]);
  return shown;
}

function Page({ shown, pictures }: { shown: Shown | undefined } & Pick<Props, 'pictures'>) {
  if (!shown) return <p>Drawing the page…</p>;
  if ('told' in shown)
    return (
      <>
        {shown.told.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </>
    );
  return (
    <iframe
      title="What the page will look like"
      sandbox="allow-same-origin"
      srcDoc={withPictures(shown.html, pictures)}
    />
  );
}

export default function Preview({ wanted, pictures }: Props) {
  const [open, setOpen] = useState(true);
  const shown = useDrawn(wanted, open);
  return (
    <details
      className="preview"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>What the page will look like</summary>
      <p className="hint">
        As you type, without menus and links. What depends on the time of day, and lists on other
        pages, are there after the build.
      </p>
      <div role="status">
        <Page shown={shown} pictures={pictures} />
      </div>
    </details>
  );
}
