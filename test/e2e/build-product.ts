import { startProduct } from './start-product'

/**
 * Once before all of this project's test files: they start the product side by side, and on a fresh
 * clone its first start builds the web app.
 */
export default async function buildProduct(): Promise<void> {
  const product = await startProduct()
  await product.end()
}
