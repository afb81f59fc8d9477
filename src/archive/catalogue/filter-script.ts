/**
 * The page's only script: it shows the field above the list of departments, which without it is hidden, and narrows the list to what
 * is typed there. Everything else works without.
 */
export const FILTER_SCRIPT = `
(() => {
  const form = document.querySelector('.filter');
  const field = form.querySelector('input');
  const count = form.querySelector('output');
  const items = [...document.querySelectorAll('.index li')];
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  field.addEventListener('input', () => {
    const wanted = field.value.trim().toLowerCase();
    for (const item of items) item.hidden = !item.textContent.toLowerCase().includes(wanted);
    count.textContent = '列出 ' + items.filter((item) => !item.hidden).length + ' 个部门';
  });
})();
`;
