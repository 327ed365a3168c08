import type { OrganisationNotice } from '../contract/shapes/notice'

type Event = OrganisationNotice['event']

interface Said {
  readonly title: string
  /** At most 20 characters: it also stands in a WeChat message. */
  readonly note: string
  /** At most 5 characters, for the same. */
  readonly state: string
  readonly body: (name: string, why: string) => string
}

const said: Readonly<Record<Event, Said>> = {
  verified: {
    title: '单位已核验',
    note: '单位核验已通过',
    state: '已核验',
    body: (name) => `${name}的营业执照已经核对一致，申报可以正常批准。`,
  },
  'not-verified': {
    title: '单位核验未通过',
    note: '请按原因重新上传执照',
    state: '未通过',
    body: (name, why) => `${name}的核验没有通过，请改正后重新上传营业执照。原因：${why}`,
  },
  'join-accepted': {
    title: '已成为联系人',
    note: '可以代表单位办理了',
    state: '已同意',
    body: (name) => `您已成为${name}的联系人，在“我的”里切换后即可办理。`,
  },
  'join-refused': {
    title: '联系人申请未同意',
    note: '联系人申请没有同意',
    state: '未同意',
    body: (name, why) => `您成为${name}联系人的申请没有同意。${why && `原因：${why}`}`,
  },
  'join-replaced': {
    title: '联系人已变更',
    note: '您不再是单位的联系人',
    state: '已变更',
    body: (name, why) => `主管部门核实后，您不再是${name}的联系人。${why && `原因：${why}`}`,
  },
}

export const sayOrganisation = (event: Event, name: string, why = '') => {
  const { title, note, body } = said[event]
  return { title, note, body: body(name, why) }
}

export const organisationState = (event: Event): string => said[event].state
