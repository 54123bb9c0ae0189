/** One card for each level: what to do, consent, who leads, which assessment, the clocks, who to contact, and if it is refused. */
import Link from '@docusaurus/Link';
import Page from '../../../shared/ui/Page';
import { Phones } from '../../contacts/ui';
import type { LevelsGuideProps } from '../plugin/printRoutes';
import LevelCard from './LevelCard';
import VersionNote from './VersionNote';

export default function WhatToDoPage({ version, levels, contacts, elsewhere }: LevelsGuideProps) {
  return (
    <Page title="What to do at each level" description="For each level of need: consent, who leads, which assessment, who to contact, time limits, and what to do if it is refused."
      trail={[{ title: 'Level of Need', path: version.path }]} lede="Four levels, and what each asks of you.">
      {levels.map((level) => (
        <LevelCard key={level.number} level={level} path={version.path}>
          <h3>Who to contact here</h3>
          {(contacts[level.number] ?? []).length === 0 && <p>Your own service first. No referral is needed.</p>}
          <ul className="plain-list">
            {(contacts[level.number] ?? []).map(({ id, name, phones, mark, hoursText }) => (
              <li key={id}><Link to={`/contacts/${id}`}>{name}</Link> <span className="quiet">{hoursText[0]}</span><Phones phones={phones.slice(0, 1)} mark={mark} small /></li>
            ))}
          </ul>
        </LevelCard>
      ))}
      <section>
        <h2>If the child lives elsewhere</h2>
        <p>Contact the area where the child lives. If you are not sure, ring any of them: they will say whose it is.</p>
        <ul className="plain-list">{elsewhere.map(({ id, name, areas, phones, mark }) => <li key={id}><strong>{areas.map((a) => a.name).join(', ')}:</strong> <Link to={`/contacts/${id}`}>{name}</Link><Phones phones={phones.slice(0, 1)} mark={mark} small /></li>)}</ul>
      </section>
      <VersionNote versions={[version]} current={version.id} />
    </Page>
  );
}
