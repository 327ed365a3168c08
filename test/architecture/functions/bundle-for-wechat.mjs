// Writes the doors as WeChat's tools upload them, into the folder named: node bundle-for-wechat.mjs <folder>
import { bundleForWechat } from '../../../config/bundle-for-wechat.mjs'

await bundleForWechat(process.argv[2])
