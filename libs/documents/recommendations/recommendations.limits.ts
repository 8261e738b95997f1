/** Letters, and how many at once. */
export const most = { reference: 120, correction: 2_000, place: 200, note: 4_000, address: 500, number: 40, text: 4_000, maker: 200, theme: 120, passage: 300, rows: 1_000, faults: 100, files: 10, table: 900_000 } as const;
