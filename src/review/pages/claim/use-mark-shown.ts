/** WeChat moves nothing inside a view by itself: close up, the mark might be out of sight. */
export const canShowMark: boolean = false

/** The id of the spot that is brought into sight. */
export const useMarkShown: () => string = () => 'mark'
