/** A picture for a page, with the words for those who do not see it. */
import { useState } from 'react';
import type { SentPicture } from '../pictures';

const read = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^.*?,/, ''));
    reader.onerror = () => reject(new Error('The picture could not be read.'));
    reader.readAsDataURL(file);
  });

/** A file name as the site has them. */
const nameOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\.jpeg$/, '.jpg')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-+/, '');

export function Picture({ onAdd }: { onAdd: (picture: SentPicture, markdown: string) => void }) {
  const [file, setFile] = useState<File>();
  const [alt, setAlt] = useState('');
  const [told, setTold] = useState('');
  const add = async () => {
    if (!file) return setTold('Choose a picture first.');
    if (alt.trim() === '')
      return setTold('Say what the picture shows, for those who do not see it.');
    const name = nameOf(file.name);
    onAdd({ name, data: await read(file) }, `![${alt.trim()}](/img/${name})`);
    setTold(`${name} is at the end of the text; move its line where it belongs. Save to keep it.`);
    setAlt('');
    setFile(undefined);
  };
  return (
    <fieldset className="group">
      <legend>Add a picture</legend>
      <div className="row">
        <label htmlFor="picture">File</label>
        <p className="hint">PNG, JPEG, SVG or WebP, at most 1 MB. No child may be recognised.</p>
        <input
          id="picture"
          type="file"
          accept=".png,.jpg,.jpeg,.svg,.webp,.gif,.avif"
          onChange={({ target }) => setFile(target.files?.[0])}
        />
      </div>
      <div className="row">
        <label htmlFor="alt">What it shows</label>
        <p className="hint">For example: Bar chart: 7 of 10 agencies train everyone each year.</p>
        <input id="alt" value={alt} onChange={({ target }) => setAlt(target.value)} />
      </div>
      <button type="button" className="quiet" onClick={() => void add()}>
        Add the picture
      </button>
      <p role="status">{told}</p>
    </fieldset>
  );
}
