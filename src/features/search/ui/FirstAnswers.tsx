/**
 * The place where the small script of this page (src/enhance/firstAnswers.ts) shows first answers before the framework
 * comes: what it fills stands in templates, drawn as the components draw it. React never writes inside.
 */
import { type RefObject, useState } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { usePortalData } from '../../../portal/ui/usePortalData';
import { type Html, html } from '../../../shared/html';
import styles from './results.module.css';

/** The line of danger, with the number of the country. */
const danger = (number: string): Html =>
  html`${number && html`<p class="${styles.danger}">Danger now? Ring <a class="phone" href="tel:${number}">${number}</a></p>`}`;

/** What comes between the title of a row and its numbers. */
const row = (kind: 'result' | 'card', text: Html): Html =>
  html`<template data-for="${kind}"><li class="${styles[kind]}"><div><span class="${styles.kind}"></span><h2><a class="${styles.titleLink}"></a></h2>${text}</div><div class="${styles.numbers}"></div></li></template>`;

const templates = (number: string): Html =>
  html`<template data-for="urgent"><div class="${styles.urgent}" role="alert">${danger(number)}<p><a>More on the emergency services</a></p></div></template><template data-for="searching">${danger(number)}<p class="${styles.summary}" role="status">Searching…</p></template><template data-for="answered"><div class="${styles.layout}"><ul class="${styles.filters}" aria-label="Show only"><li><button type="button" aria-pressed="true">Everything</button></li></ul><div><p class="${styles.summary}" role="status">The first results</p><ol class="${styles.ranked}"></ol><p class="${styles.rest}">Still looking through the rest of the site…</p></div></div></template>${row('result', html`<span class="${styles.extract}"></span><span class="${styles.meta}"></span>`)}${row('card', html`<p class="${styles.extract}"></p>`)}<template data-for="found"><mark></mark></template><template data-for="number"><div><span class="${styles.meta}"></span><a class="phone"></a><span class="mark"></span><span></span></div></template>`;

interface Props {
  place: RefObject<HTMLDivElement | null>;
  /** Whether what the script has filled is what the page shows. */
  shown: boolean;
}

export default function FirstAnswers({ place, shown }: Props) {
  const { documentName, emergencyNumber } = usePortalData();
  const base = useBaseUrl('/');
  const [first] = useState(() => ({ __html: templates(emergencyNumber).text }));
  return (
    <div
      ref={place}
      className={styles.results}
      hidden={!shown}
      data-first-answers={documentName}
      data-base={base}
      suppressHydrationWarning
      dangerouslySetInnerHTML={first}
    />
  );
}
