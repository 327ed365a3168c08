/** `2026年第一批（样例）第1次公示` */
export const publicationTitle = (round: string, place: number): string => `${round}第${place}次公示`
