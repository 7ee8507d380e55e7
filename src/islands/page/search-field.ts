/** Makes the header's link to the search into a field. What is typed goes into the fragment, which no server sees. */
export function setUpSearchField() {
  const place = document.querySelector('[data-search]');
  const link = place?.querySelector('a');
  if (!place || !link) return;

  const form = document.createElement('form');
  form.className = 'site-search__form';
  const input = Object.assign(document.createElement('input'), {
    type: 'search',
    className: 'site-search__field',
    placeholder: 'Search',
    enterKeyHint: 'search',
    autocomplete: 'off',
  });
  input.setAttribute('aria-label', 'Search this guide');
  form.append(input);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.href = `${link.href}#q=${encodeURIComponent(input.value.trim())}`;
  });
  link.replaceWith(form);
}
