import '@testing-library/jest-dom'
import { cleanup } from '@testing-library/react'
import { resetTaro } from './taro'

beforeEach(resetTaro)
afterEach(cleanup)
