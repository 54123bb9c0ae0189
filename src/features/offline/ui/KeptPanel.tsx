/**
 * The panel of what is kept. Its inside is plain HTML that a small script shows and fills (`src/enhance/offline/panel.ts`),
 * before the framework and without it: this page opens where nothing else does.
 */
import { createElement, useEffect } from 'react';
import { panelEvent } from '../model/pack';

const inside = `
<p data-part="not-here" hidden><strong>There is no signal, and the page you asked for is not on this device.</strong> <a data-part="not-here-link" href="#what">Try again</a></p>
<p data-part="state">This page cannot keep pages while scripts are switched off.</p>
<p data-part="visited" hidden></p>
<p data-part="offer" hidden></p>
<p>
<button type="button" class="button button--primary" data-part="do-keep" hidden>Keep on this phone</button>
<button type="button" class="button button--quiet" data-part="do-forget" hidden>Remove all copies</button>
</p>
<progress data-part="progress" max="1" value="0" aria-label="Loaded so far" hidden></progress>
<p role="status"><span data-part="outcome"></span></p>
`;

export default function KeptPanel() {
  useEffect(() => void document.dispatchEvent(new Event(panelEvent)), []);
  return (
    <div className="notice">
      {createElement('kept-panel', {
        suppressHydrationWarning: true,
        dangerouslySetInnerHTML: { __html: inside },
      })}
    </div>
  );
}
