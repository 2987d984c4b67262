interface ImportMetaEnv {
  /** The edition that is built: `file` for the single file. */
  readonly MODE: string;
}
interface ImportMeta {
  readonly env: ImportMetaEnv;
}
