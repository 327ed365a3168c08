export default definePageConfig({ navigationBarTitleText: '知惠' })
