import { article, choice, fixedBy, grants, item, upToBy } from '../article'
import { wan } from '../vocabulary'

export const article19 = article(19, 5, '强企分级培育', [
  grants(
    '获批国家知识产权示范企业的每户奖励5万元，优势企业每户2万元。',
    item('national-ip-enterprise', {
      who: ['enterprise'],
      facts: [choice('tier', 'demonstration', 'advantage')],
      gives: fixedBy('tier', { demonstration: wan(5), advantage: wan(2) }),
      oneEntry: true,
      readings: ['从优势企业升为示范企业的，另行全额申报。'],
    }),
  ),
  grants(
    '市里评选初创型、成长型、优势型、领军型单位，分别最高奖励1万、2万、10万、20万元。',
    item('city-ip-enterprise', {
      who: ['enterprise'],
      facts: [choice('tier', 'startup', 'growth', 'advantage', 'leading')],
      gives: upToBy('tier', {
        startup: wan(1),
        growth: wan(2),
        advantage: wan(10),
        leading: wan(20),
      }),
      merit: true,
      oneEntry: true,
      readings: ['条文写“单位”，按条名“强企”理解为企业。', '从低一级升到高一级的，另行全额申报。'],
    }),
  ),
])
