/** How to have a page corrected; below that, for those who keep the site, where each page is kept. */
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Anchored from '../../../shared/ui/Anchored';
import Page from '../../../shared/ui/Page';
import { mistakeMail } from '../../../shared/mistakeMail';
import { correctAnchor, type KeptPage } from '../model/correct';
import styles from './CorrectPage.module.css';

interface Props {
  siteTitle: string;
  /** Where reports of a mistake go. */
  email: string;
  team?: { name: string; path: string; phones: { display: string; href: string }[] };
  /** Every page that is kept in a file, by address. */
  pages: KeptPage[];
}

function Tell({ siteTitle, email, team }: Omit<Props, 'pages'>) {
  return (
    <ol>
      <li>
        Write to <a href={mistakeMail(email, `Mistake on ${siteTitle}`)}>{email}</a>
        {team && (
          <>
            , or ask the <Link to={team.path}>{team.name}</Link>
          </>
        )}
        {team?.phones.map(({ display, href }) => (
          <span key={href}>
            , <a href={href}>{display}</a>
          </span>
        ))}
        .
      </li>
      <li>Say which page it is: its address, or its title.</li>
      <li>Say what is wrong, and what it should say.</li>
      <li>Say how you know: who told you and when, or where you read it.</li>
      <li>Write nothing about a child or a family.</li>
    </ol>
  );
}

function Entry({ page: { title, path, file, form, version, host } }: { page: KeptPage }) {
  return (
    <Anchored as="li" id={correctAnchor(path)} className={styles.entry}>
      <Link to={path}>{title}</Link>
      <a href="#tell-us" className={styles.tell}>
        Tell us what is wrong there
      </a>
      <br />
      <code>{file}</code>
      {form && (
        <>
          <br />
          <code>{form}</code>
        </>
      )}
      {host && (
        <>
          {' '}
          · <a href={host}>Edit at the host</a>
        </>
      )}
      {version && ` · published in version ${version}, so it is frozen`}
    </Anchored>
  );
}

/** The folder of a file, or the file itself where it holds records of its own. */
const placeOf = ({ file }: KeptPage): string => file.replace(/\/[^/]*$/, '');

export default function CorrectPage({ pages, ...whom }: Props) {
  const places = [...new Set(pages.map(placeOf))].sort();
  return (
    <Page
      title="Correct a page"
      description="Who to tell about a mistake on this site, what to say, and where each page is kept."
      lede="Is something here wrong, old or missing? Tell us. You do not have to be sure."
    >
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <h2 id="tell-us">Tell us</h2>
      <Tell {...whom} />
      <p>
        Does a child need help now, and the number you have does not work? Do not wait for us: ring
        one of the numbers at the foot of this page.
      </p>
      <h2 id="keepers">You keep this site</h2>
      <p>
        Each page is listed with its file, and the command that opens its form on your own machine.
        Or correct the file, and run <code>npm run check</code>. When a number is wrong right now,{' '}
        <Link to="/publish">For publishers</Link> has the quickest way.
      </p>
      <p>
        A page of a published version is frozen. Correct the draft and publish it; where the
        published text itself is wrong, run <code>npm run release:level-of-need -- --help</code>,
        which says how a correction is recorded.
      </p>
      {places.map((place) => (
        <section key={place}>
          <h3>
            <code>{place}</code>
          </h3>
          <ul className={styles.entries}>
            {pages
              .filter((one) => placeOf(one) === place)
              .map((one) => (
                <Entry key={one.path} page={one} />
              ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
