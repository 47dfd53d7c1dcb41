// A link to one task names it behind the #, which browsers carry through redirects but not through a form.
document.querySelectorAll('form[data-keep-place]').forEach(form => { form.action += location.hash; });
