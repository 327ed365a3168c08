/** What the sample photos say. Nothing here is real: the company, the marks and the numbers are made up. */

export const holder = {
  english: 'LIANYUNGANG SAMPLE OCEAN INSTRUMENTS CO., LTD.',
  chinese: '连云港样例海洋仪器有限公司',
}

/** Code and name of each contracting party, as the certificates list them. */
export const parties = {
  EM: 'European Union',
  JP: 'Japan',
  KR: 'Republic of Korea',
  GB: 'United Kingdom',
  US: 'United States of America',
  SG: 'Singapore',
  TH: 'Thailand',
  VN: 'Viet Nam',
  MY: 'Malaysia',
  ID: 'Indonesia',
  PH: 'Philippines',
  AU: 'Australia',
}

const twelve = Object.keys(parties)
// The reward asks for ten: a claim with this one alone is not enough.
const nine = twelve.slice(0, 9)

/** The desk each photo lies on and how the phone was held: degrees. */
export const madrids = [
  {
    file: 'madrid-1.jpg',
    number: '1712001',
    date: '2026-03-12',
    mark: 'SAMPLETIDE',
    classes: { 9: 'Tide gauges; sonars; buoys, marking' },
    parties: twelve,
    pose: { desk: 'oak', turn: -1.8, lean: 5, swing: -3 },
  },
  {
    file: 'madrid-2.jpg',
    number: '1712002',
    date: '2026-05-20',
    mark: 'SAMPLE HALYARD',
    classes: { 9: 'Marine depth finders', 42: 'Oceanographic surveys' },
    parties: twelve,
    pose: { desk: 'slate', turn: 2.2, lean: 6, swing: 4 },
  },
  {
    file: 'madrid-3.jpg',
    number: '1712003',
    date: '2026-06-18',
    mark: 'SAMPLEBUOY',
    classes: { 9: 'Signalling buoys; salinometers' },
    parties: twelve,
    pose: { desk: 'walnut', turn: 1.3, lean: 4, swing: -4 },
  },
  {
    file: 'madrid-4.jpg',
    number: '1712004',
    date: '2026-07-09',
    mark: 'SAMPLEREEF',
    classes: { 9: 'Water quality sensors', 37: 'Repair of instruments' },
    parties: twelve,
    pose: { desk: 'felt', turn: -2.4, lean: 6, swing: 3 },
  },
  {
    file: 'madrid-5.jpg',
    number: '1712005',
    date: '2026-04-23',
    mark: 'SAMPLESONDE',
    classes: { 9: 'Current meters; sounding leads' },
    parties: nine,
    pose: { desk: 'oak', turn: 2.6, lean: 3, swing: -5 },
  },
]

export const licence = {
  file: 'licence.jpg',
  date: '2019-08-16',
  // Region 320700, then a body number no register has given out; the check characters are counted.
  code: { region: '91320700', body: 'MA00YANG' },
  pose: { desk: 'slate', turn: 1.4, lean: 5, swing: 3 },
}
