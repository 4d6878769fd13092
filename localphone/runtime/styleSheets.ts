/** Adds the app's sheets, app.wxss first; each counts for its page or component only. */
export function addStyles(styles: Readonly<Record<string, string>>): void {
  const names = Object.keys(styles).sort((a, b) => Number(b === 'app') - Number(a === 'app'));
  for (const name of names) {
    const sheet = document.createElement('style');
    sheet.dataset['from'] = `${name}.wxss`;
    sheet.textContent = styles[name] ?? '';
    document.head.append(sheet);
  }
}
