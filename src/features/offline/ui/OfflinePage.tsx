/** What this device keeps of the site, and how to keep more or nothing. */
import Page from '../../../shared/ui/Page';
import { goodForDays } from '../model/age';
import { mostVisited } from '../model/pack';
import KeptPanel from './KeptPanel';

export default function OfflinePage() {
  return (
    <Page
      title="Keep on this phone"
      description="Read the levels, every number, the guidance and the search where there is no signal."
      lede="The levels, every number, the guidance and the search, for where there is no signal."
    >
      <KeptPanel />
      <h2 id="what">What is kept</h2>
      <p>
        The levels and their indicators, every contact and every answer of the finder, the topics,
        the guidance, the glossary and the search. Your evidence list works too. Audits, briefs,
        updates, older versions, the history of the indicators and PDFs are not kept.
      </p>
      <p>
        Pages you open are kept as well, the last {mostVisited}, whether you ask for the rest or
        not. A browser that saves data keeps nothing until you ask.
      </p>
      <h2 id="age">How old it may be</h2>
      <p>
        With a signal you always read the newest page. Without one, the top of the page says that it
        is a copy, and of which day. After {goodForDays} days each number says that it has to be
        checked, and the numbers for danger come first.
      </p>
      <h2 id="shared">On a device that others use</h2>
      <p>
        Whoever uses this browser after you can open the pages that are kept. Remove the copies when
        you have finished, or use a private window, which keeps nothing.
      </p>
      <h2 id="app">On your home screen</h2>
      <p>
        The menu of your browser can put this site on your home screen (“Install”, or “Add to Home
        Screen” under Share). It then opens on the finder.
      </p>
    </Page>
  );
}
