import { noAnswers, type Answers } from '../../../src/services/self-check'

/** Somebody who went the usual way in, with one mark in mind. */
export const marks: Answers = {
  ...noAnswers,
  roles: ['enterprise'],
  themes: ['trademark', 'finance'],
  items: ['madrid-trademark', 'ip-insurance'],
  entries: { 'madrid-trademark': [{ count: '2', facts: { countries: '12' } }] },
  trail: ['roles', 'themes', 'items', 'madrid-trademark/count', 'madrid-trademark/0/countries'],
  at: 4,
}

/** Two items that can be claimed, one with facts to give, one that is not for a company. */
export const several: Answers = {
  ...noAnswers,
  roles: ['enterprise'],
  items: ['madrid-trademark', 'ip-insurance', 'patent-navigation', 'pledge-financing'],
  entries: {
    'madrid-trademark': [
      { count: '2', facts: { countries: '12' } },
      { count: '1', facts: { countries: '9' } },
    ],
    'ip-insurance': [{ count: '1', facts: { premium: '30000' } }],
    'pledge-financing': [{ count: '1', facts: {} }],
  },
}
