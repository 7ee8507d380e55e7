/** The copy buttons: each copies the text beside it and says so. Where a browser refuses, the text is selected instead. */
const words = { copied: 'Copied.', selected: 'Press Ctrl and C, or hold and choose Copy.' };

async function copy(place: Element) {
  const text = place.querySelector('code');
  const status = place.querySelector('[role=status]');
  if (!text || !status) return;
  try {
    await navigator.clipboard.writeText(text.textContent);
    status.textContent = words.copied;
  } catch {
    getSelection()?.selectAllChildren(text);
    status.textContent = words.selected;
  }
}

for (const place of document.querySelectorAll('[data-copy]')) place.querySelector('button')?.addEventListener('click', () => void copy(place));
