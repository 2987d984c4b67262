declare module '*.xml' {
  const content: string;

  export { content as default };
}
