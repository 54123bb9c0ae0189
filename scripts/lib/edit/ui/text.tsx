/** The text of a page, with what is wrong in it by its own lines, and its pictures. */
import { cleanText } from '../../../../src/shared/characters';
import { useRef } from 'react';
import { capital } from '../../../../src/shared/capital';
import type { FieldProblem } from '../../../../src/portal/edit/records';
import type { SentPicture } from '../pictures';
import { placeOfLine } from './model';
import { Picture } from './picture';

interface Props {
  body: string;
  onChange: (body: string) => void;
  onPicture: (picture: SentPicture) => void;
  problems: readonly FieldProblem[];
  /** How many lines of the file come before its text. */
  linesBefore: number;
}

export function PageText({ body, onChange, onPicture, problems, linesBefore }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const goTo = (line: number) => {
    const { start, end } = placeOfLine(body, line);
    area.current?.focus();
    area.current?.setSelectionRange(start, end);
  };
  return (
    <div className="row">
      <label htmlFor="body">Text</label>
      <p id="body-hint" className="hint">
        Markdown. A heading begins with ##. A link to a record names its kind and id, for example
        [the front door](contact:front-door). Never type a telephone number: write
        [number](phone:front-door).
      </p>
      <textarea
        ref={area}
        id="body"
        aria-describedby="body-hint"
        rows={24}
        value={body}
        onChange={({ target }) => onChange(cleanText(target.value))}
      />
      {problems.map(({ line, message, fix }) => (
        <p key={`${line} ${message}`} className="problem" role="alert">
          {line > linesBefore && (
            <button type="button" className="link" onClick={() => goTo(line - linesBefore)}>
              Line {line - linesBefore}
            </button>
          )}
          {line > linesBefore && ': '}
          {capital(message)}. {capital(fix)}.
        </p>
      ))}
      <Picture
        onAdd={(picture, markdown) => {
          onPicture(picture);
          onChange(`${body.trimEnd()}\n\n${markdown}\n`);
        }}
      />
    </div>
  );
}
