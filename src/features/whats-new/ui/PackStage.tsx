/** One slide after another on the large screen. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Slide } from '../model/slides';
import styles from './PackPage.module.css';

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
};

export default function PackStage({
  slides,
  leave,
}: {
  slides: readonly Slide[];
  leave: () => void;
}) {
  const [wanted, setAt] = useState(0);
  const stage = useRef<HTMLElement>(null);
  useEffect(() => {
    stage.current?.focus();
    // Where a browser refuses, the slide is as wide as the page.
    stage.current?.requestFullscreen?.().catch(() => undefined);
  }, []);
  const last = slides.length - 1;
  const at = Math.min(wanted, last);
  const slide = slides[at];
  if (!slide) return null;
  const go = (step: number) => setAt(Math.max(0, Math.min(last, at + step)));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    go(step);
  };
  return (
    <section
      ref={stage}
      tabIndex={-1}
      className={`${styles.stage} no-print`}
      aria-label="Slides"
      onKeyDown={onKeyDown}
    >
      <div aria-live="polite">
        <p className="quiet">
          {at + 1} of {slides.length}
          {slide.kicker && ` · ${slide.kicker}`}
        </p>
        <h2>{slide.title}</h2>
        {slide.text && <p>{slide.text}</p>}
        {slide.questions.length > 0 && (
          <ul>
            {slide.questions.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
      </div>
      <p className={styles.moves}>
        <button
          type="button"
          className="button button--quiet"
          disabled={at === 0}
          onClick={() => go(-1)}
        >
          Previous
        </button>
        <button type="button" className="button" disabled={at === last} onClick={() => go(1)}>
          Next
        </button>
        <button
          type="button"
          className="button button--quiet"
          onClick={() => {
            if (document.fullscreenElement) void document.exitFullscreen();
            leave();
          }}
        >
          End the slides
        </button>
      </p>
    </section>
  );
}
