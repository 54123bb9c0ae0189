/** Opens what is folded away while a page prints, but what is shown on request alone, in browsers whose style sheets cannot (`::details-content`, 2024 and later). */
export function openForPrint(): void {
  if (CSS.supports('selector(::details-content)')) return;
  let opened: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    opened = [
      ...document.querySelectorAll<HTMLDetailsElement>(
        'main details:not([open], [data-on-request])',
      ),
    ];
    for (const part of opened) part.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const part of opened) part.open = false;
    opened = [];
  });
}
