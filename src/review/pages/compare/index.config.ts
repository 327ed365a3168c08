export default definePageConfig({ navigationBarTitleText: '择优对比' })
