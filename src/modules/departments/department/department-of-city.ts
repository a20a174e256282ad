import type { Right } from '#kernel/clerk.ts'
import type { Both } from './department.store.ts'

export interface PostOfCity {
  id: string
  title: Both
  duties: Both
  phone: string
  isHead?: boolean
  /** Given when the post is first known; afterwards the department's administrator decides. */
  rights?: readonly Right[]
}

export interface DepartmentOfCity {
  id: string
  parentId?: string
  /** Ids of the departments out of which it was made: several of one are a split, one of several is a merger. */
  madeFrom?: readonly string[]
  name: Both
  says: Both
  phone: string
  fax?: string
  address?: Both
  posts: readonly PostOfCity[]
}
