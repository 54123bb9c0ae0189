/** What the letter needs of the version, the site and the pathway. */
import { exampleNotice } from '../../level-of-need/model/adoption';
import { levelWords, permanentLink, versionWords } from '../../level-of-need/model/evidence';
import type { ToolVersion } from '../../level-of-need/plugin/toolRoutes';
import { fillIn, type LetterContext } from '../model/letter';
import type { DisagreePageProps } from '../plugin/routes';
import { linesById } from './lines';

interface Place {
  /** The day, as people read it. */
  date: string;
  /** The public address of the site, without a slash at its end. */
  siteUrl: string;
  /** What the person wrote into the blanks of the first words. */
  given: Readonly<Record<string, string>>;
}

export function letterContext(
  version: ToolVersion,
  { pathway, settings }: Pick<DisagreePageProps, 'pathway' | 'settings'>,
  { date, siteUrl, given }: Place,
): LetterContext {
  const { header, levels } = version;
  const names = Object.fromEntries(levels.map(({ number, name }) => [number, name]));
  const lines = linesById(version);
  return {
    title: pathway ? `${pathway.title}: first letter` : 'Two readings of the same lines',
    date,
    notice: exampleNotice(header),
    version: `${header.title}, ${versionWords(header.id)}`,
    standing: header.note,
    opening: fillIn(pathway?.first.wording ?? '', given),
    lineOf: (id) => {
      const line = lines.get(id);
      return (
        line && {
          text: line.text,
          level: levelWords(line.level, names),
          link: permanentLink(siteUrl, id),
        }
      );
    },
    levelName: (level) => levelWords(level, names),
    settingName: (id) => settings.find((one) => one.id === id)?.name ?? '',
    stages: pathway?.stages ?? [],
    pathwayStanding: pathway?.standing ?? '',
  };
}
