export default definePageConfig({ navigationBarTitleText: '历年资助' })
