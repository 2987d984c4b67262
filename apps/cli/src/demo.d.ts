// The bundler turns the made-up export into its text.
declare module '*.xml' {
  const content: string;
  // biome-ignore lint/style/noDefaultExport: a text module has no other export
  export default content;
}
