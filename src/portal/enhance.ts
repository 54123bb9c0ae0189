/** The small scripts that a page has before the framework (src/enhance), and the page template that asks for them. */
import { clockFacts, type Facts, writeUrgent } from '../features/contacts/model/live/facts';
import { urgentByArea } from '../features/contacts/plugin/urgent';
import { namesOf } from '../features/contacts/view';
import { partnershipCollection } from '../features/partnership/collection';
import { once, type Site } from '../shared/collection';
import { bundleScript, bundleText, type SmallScript } from '../shared/smallScript';
import { offlineScripts } from './offlineScripts';

/** What the script knows of a site; nothing where its content is not whole, which only `npm run dev` goes on with. */
function factsOf(site: Site | undefined): Facts {
  if (!site)
    return { base: '/', calendar: { from: '', to: '', bankHolidays: [] }, clock: [], urgent: [] };
  const { urgent } = site.one(partnershipCollection);
  return {
    base: site.base,
    ...clockFacts(site.calendar),
    urgent: writeUrgent(urgentByArea(urgent, namesOf(site))),
  };
}

type Name = 'hour' | 'hourCard' | 'searchWorker' | 'start';

function bundleScripts(site: Site | undefined): Record<Name, SmallScript> {
  const { urgent, ...facts } = factsOf(site);
  return {
    hour: bundleScript('hour', 'assets/js/hour', { ...facts, urgent }),
    hourCard: bundleScript('hourCard', 'assets/js/hour.card', { ...facts, urgent }),
    start: bundleScript('start', 'assets/js/start', {}),
    searchWorker: bundleScript('searchWorker', 'assets/js/search', {}),
  };
}

const scriptsOf = once(bundleScripts);

/** What a page says at this hour, and the loader of the framework; made once for a site, whoever asks. */
export const smallScripts = (site: Site | undefined) =>
  site ? scriptsOf(site) : bundleScripts(site);

/**
 * The script of the page of results: within the page, because a file of its own would come after the first words.
 * @param program the address of the worker, from the root of the site.
 */
function firstAnswers(site: Site | undefined, program: string): string {
  const { base, calendar, clock } = factsOf(site);
  return bundleText('firstAnswers', { base, calendar, clock, program });
}

/**
 * The page as Docusaurus writes it, but for the scripts: they are named for the loader, which fetches them at the first
 * sign of use. A page that starts by itself needs nothing else before, unless it is itself about who is open. The card of
 * an answer has a script of its own, and so have the results of a search, which the other pages do without. The drawing of icons is hidden without a `style`
 * attribute, which a strict policy would refuse. See contributing/decisions/0032-paper-first.md.
 */
export function pageTemplate(site: Site | undefined): string {
  const { hour, hourCard, searchWorker, start } = smallScripts(site);
  const offline = site ? ` data-offline="<%= it.baseUrl %>${offlineScripts(site).own.path}"` : '';
  return `<!DOCTYPE html>
<html <%~ it.htmlAttributes %>>
  <head>
    <meta charset="UTF-8">
    <meta name="generator" content="Docusaurus v<%= it.version %>">
    <% it.metaAttributes.forEach((metaAttribute) => { %>
      <%~ metaAttribute %>
    <% }); %>
    <%~ it.headTags %>
    <% const [main] = it.appHtml.split('</main>'); %>
    <% if (main.includes(' data-first-answers=')) { %>
      <script data-ahead>${firstAnswers(site, searchWorker.path)}</script>
    <% } %>
    <% it.stylesheets.forEach((stylesheet) => { %>
      <link rel="stylesheet" href="<%= it.baseUrl %><%= stylesheet %>" />
    <% }); %>
    <% if (main.includes(' data-hours=') || !/<main [^>]*data-start/.test(main)) { %>
      <script src="<%= it.baseUrl %><%= main.includes(' data-card=') ? '${hourCard.path}' : '${hour.path}' %>" defer></script>
    <% } %>
    <script src="<%= it.baseUrl %>${start.path}" data-scripts="<%= it.scripts.map((script) => it.baseUrl + script).join(' ') %>"${offline} defer></script>
  </head>
  <body <%~ it.bodyAttributes %>>
    <%~ it.preBodyTags.replace('<svg style="display: none;">', '<svg aria-hidden="true" width="0" height="0" class="visually-hidden">') %>
    <div id="__docusaurus"><%~ it.appHtml %></div>
    <%~ it.postBodyTags %>
  </body>
</html>
`;
}
