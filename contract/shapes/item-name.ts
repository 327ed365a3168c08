import * as z from 'zod/mini'
import { itemIds } from '../../policy/vocabulary'

export const ItemName = z.enum(itemIds)
