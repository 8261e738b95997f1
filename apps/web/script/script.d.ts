declare module '*?script' {
  export const code: string;
  export const hash: string;
}
