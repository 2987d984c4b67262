/** Whether this browser keeps anything for this page: asked before there is something to lose. */
export function canKeep(): boolean {
  const tried = 'otboy.tried';
  try {
    localStorage.setItem(tried, '');
    localStorage.removeItem(tried);
    return true;
  } catch {
    return false;
  }
}
