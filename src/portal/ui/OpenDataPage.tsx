/** The data behind the site, for other systems to use. */
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Page from '../../shared/ui/Page';
import type { OpenDataEntry } from '../../shared/openData';
import styles from './OpenDataPage.module.css';
import { usePortalData } from './usePortalData';

export interface OpenDataPageProps {
  entries: OpenDataEntry[];
  licence: { name: string; url: string };
}

/** Formats whose ending does not say what they are. */
const formatNames: Record<string, string> = { vcf: 'vCard' };

const size = (bytes: number): string =>
  bytes < 1024 ? `${bytes} bytes` : `${Math.round(bytes / 1024)} KB`;

export default function OpenDataPage({ entries, licence }: OpenDataPageProps) {
  const { partnership, documentName } = usePortalData();
  const base = useBaseUrl('/').replace(/\/$/, '');
  return (
    <Page
      title="Open data"
      description={`Contacts, every ${documentName} version, audit findings and the glossary as JSON and CSV, each with its schema.`}
      lede="Everything on this site comes from data that you can download and use."
    >
      <p>
        Licence: <a href={licence.url}>{licence.name}</a>.{' '}
        <a href={`${base}/open-data/index.json`}>The list as JSON</a>. Do not rely on a contact
        marked sample or not confirmed. The data says which they are.{' '}
        <Link to="/freshness">When each record was checked and is due again</Link>.
      </p>
      <p>
        For people, not systems: <Link to="/open-data/embed">put our numbers on your intranet</Link>
        .
      </p>
      {entries.map(({ id, title, summary, schema, files }) => (
        <section key={id}>
          <h2>{title}</h2>
          <p>{summary}</p>
          <ul className={styles.files}>
            {files.map(
              ({ format, name = formatNames[format] ?? format.toUpperCase(), path, bytes }) => (
                <li key={path}>
                  <a href={`${base}${path}`} download>
                    {name}
                    <span className="visually-hidden"> of {title}</span>
                  </a>
                  , {size(bytes)}
                </li>
              ),
            )}
            <li>
              <a href={`${base}${schema}`}>
                JSON Schema<span className="visually-hidden"> of {title}</span>
              </a>
            </li>
          </ul>
        </section>
      ))}
      <section>
        <h2>For agencies: send us your contacts</h2>
        <p>
          Fill in this sheet, one row for each service or role, and send it to{' '}
          <a href={`mailto:${partnership?.email}`}>{partnership?.email}</a>. The workbook’s second
          sheet explains what goes where. Give numbers and addresses of teams, never of a person,
          and nothing about a child or a family.
        </p>
        <ul>
          <li>
            <a href={`${base}/downloads/contacts-template.xlsx`} download>
              Excel workbook
            </a>
          </li>
          <li>
            <a href={`${base}/downloads/contacts-template.csv`} download>
              CSV
            </a>
          </li>
        </ul>
      </section>
    </Page>
  );
}
