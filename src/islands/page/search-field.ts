/** Makes the header's link to the search into a field. What is typed goes into the fragment, which no server sees. */
export function setUpSearchField() {
  const place = document.querySelector('[data-search]');
  const link = place?.querySelector('a');
  if (!place || !link) return;

  const form = document.createElement('form');
  form.className = 'site-search__form';
  const input = document.createElement('input');
  input.type = 'search';
  input.className = 'site-search__field';
  input.setAttribute('aria-label', 'Search this guide');
  input.placeholder = 'Search';
  input.enterKeyHint = 'search';
  input.autocomplete = 'off';
  form.append(input);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.href = `${link.href}#q=${encodeURIComponent(input.value.trim())}`;
  });
  link.replaceWith(form);
}
