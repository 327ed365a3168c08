import { runJourney } from './journey/run-journey'
import { openWechatWorld } from './wechat-cloud'

jest.setTimeout(60_000)

describe('through WeChat’s cloud', () => runJourney(openWechatWorld))
