import { article, choice, fixed, fixedBy, grants, grantsNothing, item } from '../article'
import { organisations, yuan } from '../vocabulary'

export const article23 = article(23, 6, '人才培养', [
  grantsNothing('支持各类单位培养知识产权专业人才。', '只表示支持，金额写在后面。'),
  grants(
    '职工新获得专利代理师资格证的，奖励所在单位每人6000元。',
    item('patent-agent', {
      who: organisations,
      gives: fixed(yuan(6000)),
    }),
  ),
  grants(
    '职工评上知识产权师、高级知识产权师、正高级知识产权师的，分别奖励所在企业每人3000元、5000元、8000元。',
    item('ip-professional', {
      who: ['enterprise'],
      facts: [choice('title', 'intermediate', 'senior', 'full-senior')],
      gives: fixedBy('title', {
        intermediate: yuan(3000),
        senior: yuan(5000),
        'full-senior': yuan(8000),
      }),
    }),
  ),
])
