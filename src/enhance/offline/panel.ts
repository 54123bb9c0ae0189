/** The panel of the offline page: what is kept, how much a pack is, keep it, give it up. Drawn in HTML; shown here. */
import { agoWords, ageOf } from '../../features/offline/model/age';
import { type PackIndex, sizeWords } from '../../features/offline/model/pack';
import { dayWords } from '../../features/offline/model/notice';
import { canKeep, forgetAll, isMetered, mayKeep, setMayKeep, startWorker } from './registration';
import { type Base, countVisited, fetchIndex, KeepFailure, keepPack, readPack } from './store';

const failures: Readonly<Record<KeepFailure['why'], string>> = {
  busy: 'Another tab is fetching it already.',
  signal:
    'The signal was lost before all had come. What this device had is as it was. Try again when you have a signal.',
  damaged:
    'What came was not whole, so it was not kept. What this device had is as it was. Try again.',
  room: 'This device has no room for it, or does not let the site keep it. A private window never does.',
};

type Kept = Awaited<ReturnType<typeof readPack>>;

function keptWords(kept: NonNullable<Kept>, now: number): string {
  const { days } = ageOf(kept.keptAt, now);
  const ago = days === undefined ? 'nobody can say when' : agoWords(days);
  return kept.whole
    ? `Kept on this device: the site of ${dayWords(kept.built)}. Last found to be right: ${ago}.`
    : 'Part of the copy is missing: the browser cleared it. Fetch it again when you have a signal.';
}

function offerWords(kept: Kept, index: PackIndex | undefined): string {
  if (!index) return kept ? '' : 'Without a signal we cannot say how much it is.';
  const size = `${sizeWords(index.bytes)} to fetch${isMetered() ? ', and you seem to be on mobile data' : ''}.`;
  if (kept?.whole && kept.version === index.version) return 'It is what the site says today.';
  return kept ? `The site has changed since: ${size}` : `Not kept yet: ${size}`;
}

/** The page that was asked for and is not on this device, as the worker hands it on. */
function askedFor(base: Base): string | undefined {
  const from = new URLSearchParams(window.location.hash.slice(1)).get('from') ?? '';
  return from.startsWith(window.location.origin + base) ? from : undefined;
}

class KeptPanel extends HTMLElement {
  static base: Base = '';
  static worker: string | undefined;
  private busy = false;

  connectedCallback(): void {
    this.find('do-keep')?.addEventListener('click', () => void this.keep());
    this.find('do-forget')?.addEventListener('click', () => void this.forget());
    void this.refresh();
  }

  private find(name: string): HTMLElement | null {
    return this.querySelector(`[data-part="${name}"]`);
  }

  private say(name: string, text: string): void {
    const element = this.find(name);
    if (!element) return;
    element.textContent = text;
    element.hidden = text === '';
  }

  private offer(name: string, shown: boolean, text?: string): void {
    const button = this.find(name);
    if (!button) return;
    button.hidden = !shown;
    if (text) button.textContent = text;
  }

  /** Shows how things are. */
  private async refresh(): Promise<void> {
    const { base, worker } = KeptPanel;
    const from = askedFor(base);
    const notHere = this.find('not-here');
    if (notHere) notHere.hidden = !from;
    if (from) this.find('not-here-link')?.setAttribute('href', from);
    if (!canKeep())
      return this.say('state', 'This browser cannot keep pages. A private window never can.');
    if (!worker) return this.say('state', 'At present this site keeps no copies.');
    const [kept, visited] = await Promise.all([readPack(base), countVisited(base)]);
    this.say(
      'state',
      kept ? keptWords(kept, Date.now()) : 'Only the pages you opened are kept on this device.',
    );
    this.say(
      'visited',
      mayKeep()
        ? `Pages you opened and can open again without a signal: ${visited}.`
        : 'You asked that no copies be kept here.',
    );
    this.offer('do-forget', Boolean(kept) || visited > 0);
    const index = await fetchIndex(base);
    this.say('offer', offerWords(kept, index));
    const current = kept?.whole && kept.version === index?.version;
    this.offer(
      'do-keep',
      Boolean(index) && !current,
      kept ? 'Update the copy' : 'Keep on this phone',
    );
  }

  private async keep(): Promise<void> {
    const { base, worker } = KeptPanel;
    if (this.busy || !worker) return;
    this.busy = true;
    this.say('outcome', '');
    const bar = this.find('progress') as HTMLProgressElement | null;
    try {
      const index = await fetchIndex(base);
      if (!index) throw new KeepFailure('signal');
      if (bar) bar.hidden = false;
      setMayKeep(true);
      await startWorker(worker);
      await keepPack(base, index, {
        now: () => Date.now(),
        tell: (share) => bar?.setAttribute('value', share.toFixed(2)),
      });
      this.say('outcome', 'Kept. You can close this page.');
    } catch (failure) {
      this.say('outcome', failure instanceof KeepFailure ? failures[failure.why] : failures.room);
    } finally {
      if (bar) bar.hidden = true;
      this.busy = false;
      await this.refresh();
    }
  }

  private async forget(): Promise<void> {
    setMayKeep(false);
    await forgetAll(KeptPanel.base);
    this.say('outcome', 'All copies are gone from this device.');
    await this.refresh();
  }
}

/** @param worker the address of the worker; none where the site keeps no copies */
export function definePanel(base: Base, worker: string | undefined): void {
  KeptPanel.base = base;
  KeptPanel.worker = worker;
  customElements.define('kept-panel', KeptPanel);
}
