export default definePageConfig({ navigationBarTitleText: '拨付结果' })
