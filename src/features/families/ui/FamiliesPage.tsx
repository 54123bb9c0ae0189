/** The plain pages, and the languages each is in. */
import Link from '@docusaurus/Link';
import Page from '../../../shared/ui/Page';
import { DangerNow } from '../../contacts/ui/answer';
import { ExampleNotice } from '../../level-of-need/ui';
import type { Adoption } from '../../level-of-need/model/adoption';
import OtherLanguages, { type LanguageLink } from './OtherLanguages';
import styles from './PlainPage.module.css';

interface Props {
  pages: {
    name: string;
    title: string;
    summary: string;
    path: string;
    adopted: Adoption | null;
    languages: LanguageLink[];
  }[];
}

export default function FamiliesPage({ pages }: Props) {
  return (
    <Page
      title="For families and children"
      description="Short pages in plain words, with pictures: what happens when somebody is worried about a child."
      lede="Short pages in plain words, with pictures."
      notice={<ExampleNotice of={pages} />}
    >
      <DangerNow />
      {pages.map(({ name, title, summary, path, languages }) => (
        <section key={path} className={styles.choice}>
          <h2>{name}</h2>
          <p className={styles.big}>
            <Link to={path}>{title}</Link>
          </p>
          <p>{summary}</p>
          <OtherLanguages links={languages} />
        </section>
      ))}
    </Page>
  );
}
