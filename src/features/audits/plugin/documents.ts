/** Audits: cycles, questions, agencies, recommendations and findings, each with its own address. */
import { assessmentPath, comparePath, progressPath } from '../model/addresses';
import { pairAudits } from '../model/compare';
import { type AuditCycle, listFindings } from '../model/cycle';
import { findingWords } from '../model/words';
import { createDocument, type SearchDocument } from '../../search/model/documents';

interface AgencyNames {
  id: string;
  name: string;
  otherNames: string[];
}

const plain = (text: string) => [{ anchor: '', heading: '', text }];

function cycleDocuments(audit: AuditCycle, agencies: readonly AgencyNames[]): SearchDocument[] {
  const { cycle, themes, questions, responses, recommendations } = audit;
  const base = `/audits/${cycle.id}`;
  const nameOf = (id: string) => agencies.find((a) => a.id === id)?.name ?? id;
  const others = (id: string) => agencies.find((a) => a.id === id)?.otherNames ?? [];
  return [
    createDocument({
      kind: 'audit',
      path: `${base}/`,
      title: cycle.title,
      otherNames: [`audit ${cycle.id}`, 'section 11 audit', 'section 11'],
      description: cycle.summary,
      sections: [
        { anchor: 'duty', heading: 'The duty', text: cycle.duty.summary },
        { anchor: 'method', heading: 'How it was done', text: cycle.method.join(' ') },
      ],
      standing: 1.1,
    }),
    createDocument({
      kind: 'audit',
      path: `${base}/recommendations`,
      title: 'Recommendations',
      otherNames: [
        'audit recommendations',
        'section 11 recommendations',
        'recommendations from audit',
      ],
      description: `What the ${cycle.title} recommended, and what we know about progress.`,
      sections: plain(recommendations.map((r) => r.text).join(' ')),
      standing: 1.05,
    }),
    createDocument({
      kind: 'audit',
      path: `${base}/explore`,
      title: 'Findings side by side',
      otherNames: ['audit findings', 'section 11 findings', 'findings of every agency'],
      description: `All findings of the ${cycle.title} by type, question and agency.`,
    }),
    ...(recommendations.length > 0
      ? [
          createDocument({
            kind: 'audit',
            path: progressPath(cycle.id),
            title: 'Report progress',
            otherNames: [
              'progress report',
              'report what we did',
              'form for audit actions',
              'update the partnership on our actions',
            ],
            description: `What your agency did about the recommendations of the ${cycle.title}, as a form.`,
          }),
        ]
      : []),
    ...recommendations.map(({ number, text, askedOf }) =>
      createDocument({
        kind: 'audit',
        path: `${base}/recommendations`,
        suffix: `#recommendation-${number}`,
        title: `Recommendation ${number}: ${text}`,
        otherNames: [`recommendation ${number}`],
        sections: plain(`Asked of: ${askedOf}.`),
      }),
    ),
    ...questions.map(({ number, theme, text }) =>
      createDocument({
        kind: 'audit',
        path: `${base}/questions/${number}`,
        title: `Question ${number}: ${text}`,
        otherNames: [
          `question ${number}`,
          `audit question ${number}`,
          `section 11 question ${number}`,
        ],
        description: themes.find((t) => t.id === theme)?.name ?? '',
        sections: responses
          .map(({ agency, answers }) => ({
            anchor: `from-${agency}`,
            heading: nameOf(agency),
            text: answers.find((a) => a.question === number)?.summary ?? '',
          }))
          .filter((s) => s.text !== ''),
      }),
    ),
    ...responses.map(({ agency, summary, answers }) =>
      createDocument({
        kind: 'audit',
        path: `${base}/agencies/${agency}`,
        title: `${nameOf(agency)} in the audit`,
        otherNames: [nameOf(agency), ...others(agency)].flatMap((name) => [
          `${name} audit`,
          `audit of ${name}`,
          `${name} section 11`,
        ]),
        description: summary,
        sections: plain(answers.map((a) => a.summary).join(' ')),
      }),
    ),
    ...listFindings(audit).map(({ id, question, type, text, agency }) =>
      createDocument({
        kind: 'finding',
        path: `${base}/questions/${question}`,
        suffix: `#${id}`,
        title: text,
        answer: {
          type: 'finding',
          finding: findingWords[type].name,
          question: `Question ${question}: ${questions.find((q) => q.number === question)?.text ?? ''}`,
          agency: nameOf(agency),
        },
      }),
    ),
  ];
}

const assessmentDocument = createDocument({
  kind: 'audit',
  path: assessmentPath,
  title: 'Self-assessment',
  otherNames: ['section 11 self-assessment', 'self audit', 'audit form', 'peer review form'],
  description: 'The questions of the section 11 audit and the standards of the duty as a form.',
});

/** Every audit, newest first. */
export const auditDocuments = (
  audits: readonly AuditCycle[],
  agencies: readonly AgencyNames[],
): SearchDocument[] => [
  ...(audits.length > 0 ? [assessmentDocument] : []),
  ...audits.flatMap((audit) => cycleDocuments(audit, agencies)),
  ...pairAudits(audits).map(({ earlier: { cycle: before }, later: { cycle } }) =>
    createDocument({
      kind: 'audit',
      path: comparePath(before.id, cycle.id),
      title: `${cycle.title}, compared with ${before.title}`,
      otherNames: ['audits compared', `compare ${before.id} and ${cycle.id}`],
      description: `The ${cycle.title} and the ${before.title} question by question.`,
    }),
  ),
];
