import { findFields } from '../../../cloudfunctions/reading/find-fields'
import { aPage, patent } from './a-page'

const tell = (printed: string) => {
  const { kind, number, holder, date } = findFields(aPage(printed))
  return [kind, number?.value, holder?.value, date?.value]
}

test.each([
  [
    'an invention',
    patent,
    ['invention-patent', 'ZL201910123456.X', '样例新材料有限公司', '2021-03-04'],
  ],
  [
    'a utility model with labels in boxes of their own',
    `
实用新型专利证书
专利号：\tZL202020123456.8
专利权人：\t样例机械有限公司
授权公告日：\t2020年12月01日`,
    ['utility-patent', 'ZL202020123456.8', '样例机械有限公司', '2020-12-01'],
  ],
  [
    'a design of two owners',
    `
外观设计专利证书
专利号：ZL 2021 3 0123456.8
专利权人：样例科技有限公司；样例大学
授权公告日：2022年1月4日`,
    ['design-patent', 'ZL202130123456.8', '样例科技有限公司；样例大学', '2022-01-04'],
  ],
  [
    'a data registration by its certificate number',
    `
数据知识产权登记证书
证书编号：20240532000000001
登记号：2024C1234567890X
登记主体：样例数据科技有限公司
统一社会信用代码：91320700MA00000000
登记日期：2024年05月06日`,
    ['data-registration', '20240532000000001', '样例数据科技有限公司', '2024-05-06'],
  ],
  [
    'an older data registration',
    `
数据知识产权登记证书
登记号：苏数知登字〔2023]第00001号
登记主体：样例数据科技有限公司
登记日期：2023年9月8日`,
    ['data-registration', '苏数知登字〔2023〕第00001号', '样例数据科技有限公司', '2023-09-08'],
  ],
  [
    'a trademark',
    `
第 1234567 号
商 标 注 册 证
核定使用商品/服务项目（国际分类：17）
第17类：样例商品（截止）
注 册 人样例食品有限公司
注册地址 江苏省样例市样例路1号
注册日期 2020年01月07日\t有效期至 2030年01月06日`,
    ['trademark-registration', '1234567', '样例食品有限公司', '2020-01-07'],
  ],
  [
    'an older trademark, valid from a day',
    `
商标注册证
第12345678号
注册人：样例食品有限公司
注册有效期限 自公元2012年05月21日至2022年05月20日止`,
    ['trademark-registration', '12345678', '样例食品有限公司', '2012-05-21'],
  ],
  [
    'a trademark whose label took a bit of the name that stands beside it',
    `
商标注册证
第1234567号
注册人样\t样例食品有限公司
注册日期\t2020年01月07日`,
    ['trademark-registration', '1234567', '样例食品有限公司', '2020-01-07'],
  ],
  [
    'a Madrid registration whose holder goes on in the next line',
    `
CERTIFICATE OF INTERNATIONAL REGISTRATION
国际注册号InternationalRegistration No.:1234567
国际注册日RegistrationDate:25November2024
有效期至ExpiryDate:25 November 2034
注册人名称Holder:SAMPLE PRECISION MACHINERY CO.,
LTD.
基础注册BasicRegistration:CN 12345678`,
    ['madrid-registration', '1234567', 'SAMPLE PRECISION MACHINERY CO.,LTD.', '2024-11-25'],
  ],
  [
    'an appeal',
    `
样例省高级人民法院
民事判决书
（2020）苏民终1号
上诉人（原审原告）：样例智能装备有限公司，住所地样例市。
被上诉人（原审被告）：样例数据有限公司，住所地样例市。
一案，本院于2020年10月
25日立案后，依法适用普通程序。`,
    ['judgment', '(2020)苏民终1号', '样例智能装备有限公司', '2020-10-25'],
  ],
  [
    'a ruling dated in Chinese numerals',
    `
民事裁定书
(2021)苏07民初12号之一
原告：样例某，男。
本院于2021年3月4日立案。
二〇二一年十一月二十一日`,
    ['judgment', '(2021)苏07民初12号之一', '样例某', '2021-11-21'],
  ],
  [
    'an invoice, by its buyer',
    `
电子发票（增值税专用发票）\t发票号码：24320000000000000001
开票日期：2024年02月01日
名称：样例半导体有限公司\t名称：样例知识产权服务有限公司
项目名称\t规格型号`,
    ['invoice', '24320000000000000001', '样例半导体有限公司', '2024-02-01'],
  ],
  [
    'a management system',
    `
知识产权管理体系认证证书
证书编号：12324IP0001R0S
兹证明
样例智能装备股份有限公司
GB/T 29490-2023
颁证日期：2024年08月01日
有效期至：2027年07月31日`,
    ['management-system', '12324IP0001R0S', '样例智能装备股份有限公司', '2024-08-01'],
  ],
  [
    'a patent agent',
    `
专利代理师资格证
姓 名：样小例
资格证号：3200001
发证日期：2019年08月25日`,
    ['patent-agent', '3200001', '样小例', '2019-08-25'],
  ],
  [
    'a business licence',
    `
营业执照
统一社会信用代码：91320700MA1234567Y
名称：样例科技有限公司
法定代表人：样小例
成立日期：2018年01月02日`,
    ['business-licence', '91320700MA1234567Y', '样例科技有限公司', '2018-01-02'],
  ],
  [
    'an approval, whose kind is not told',
    `
关于批准样例园区的通知
文号：样知发〔2024〕12号
单位名称：样例产业园管理有限公司
发文日期：2024年7月1日`,
    ['unknown', '样知发(2024)12号', '样例产业园管理有限公司', '2024-07-01'],
  ],
  [
    'an insurance policy',
    `
专利执行保险保险单
保险单号：AYZL2024000001
被保险人：样例科技有限公司
签单日期：2024-03-05`,
    ['unknown', 'AYZL2024000001', '样例科技有限公司', '2024-03-05'],
  ],
])('%s', (_what, printed, found) => {
  expect(tell(printed)).toEqual(found)
})
