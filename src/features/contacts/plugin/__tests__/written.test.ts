/** How a referral is sent in writing: as the data has it, on the answer and in texts. */
import { fixtureFiles, makeFixtureSite } from '../../../../../tests/support/fixtureSite';
import { listRoutes } from '../../../../portal/project';
import { readSite } from '../../../../portal/site';
import type { AnswerPageProps } from '../finderRoutes';

const door = String(fixtureFiles['data/contacts/front-door.yaml']);

function siteWith(more: string) {
  const fixture = makeFixtureSite({ 'data/contacts/front-door.yaml': `${door}${more}` });
  const { site } = readSite(fixture.root, { release: false, today: '2026-11-24' });
  fixture.remove();
  if (!site) throw new Error('the fixture is whole');
  const route = listRoutes(site).find(({ path }) => path === '/contacts/find/worry');
  return {
    link: site.resolve('written', 'front-door'),
    written: (route?.props as AnswerPageProps).written,
  };
}

test('a door that gave nothing: the page says so, and what to do', () => {
  const { link, written } = siteWith('');
  expect(written).toEqual({
    name: 'Front door',
    notGiven: ['a form', 'an address', 'an email address'],
  });
  expect(link).toMatchObject({
    href: '/contacts/front-door',
    text: 'We have not been given a form, an address or an email address for it',
    after: expect.stringMatching(/^\. Ring first\..*ask on the telephone where to send it\.$/),
  });
});

test('once it has a form, that is where a text leads', () => {
  const { link, written } = siteWith(
    'webForm: { label: The form, url: "https://door.example/form" }\nemail: door@door.example\n',
  );
  expect(written).toMatchObject({ email: 'door@door.example', notGiven: ['an address'] });
  expect(link).toMatchObject({ href: 'https://door.example/form', text: 'The form' });
  expect(link).not.toHaveProperty('after');
});

test('an email alone, a postal address alone', () => {
  expect(siteWith('email: door@door.example\n').link).toMatchObject({
    href: 'mailto:door@door.example',
    text: 'door@door.example',
  });
  expect(siteWith('post: 1 High Street\n').link).toMatchObject({ text: '1 High Street' });
});
