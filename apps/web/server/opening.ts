interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Somebody reads what is printed. */
  readonly isTerminal: boolean;
}

/**
 * The command that opens an address in the browser of this desktop; undefined where nobody looks, where there is no
 * desktop, or where `BROWSER=none` or `CI` forbids it.
 */
export function openingCommand(
  address: string,
  { platform, env, isTerminal }: Surroundings,
): readonly [command: string, ...args: string[]] | undefined {
  if (!isTerminal || env['CI'] !== undefined || env['BROWSER'] === 'none') return undefined;
  if (platform === 'darwin') return ['open', address];
  if (platform === 'win32') return ['explorer.exe', address];
  const hasDesktop = [env['DISPLAY'], env['WAYLAND_DISPLAY']].some((display) => (display ?? '') !== '');
  return hasDesktop ? ['xdg-open', address] : undefined;
}
