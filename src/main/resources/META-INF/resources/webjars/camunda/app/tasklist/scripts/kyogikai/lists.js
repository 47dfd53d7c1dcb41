/*
 * Lists by keyboard and by ear: the tab key passes over what cannot be edited (33 members would cost 66 stops), and
 * each row is announced by what stands at its head, the name of the person or the item.
 */
export function easeLists(form) {
  const ease = () => {
    for (const row of form.querySelectorAll('.fjs-form-field-dynamiclist .fjs-layout-row:not([role])')) {
      const fixed = row.querySelectorAll('input[readonly]');
      if (fixed.length > 0) {
        row.setAttribute('role', 'group');
        row.setAttribute('aria-label', fixed[0].value);
        fixed.forEach(input => { input.tabIndex = -1; });
      }
    }
  };
  new MutationObserver(ease).observe(form, { childList: true, subtree: true });
  ease();
}
