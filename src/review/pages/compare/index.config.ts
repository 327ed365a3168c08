export default definePageConfig({ navigationBarTitleText: '名额对比' })
