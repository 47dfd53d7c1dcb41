// Tasklist, Cockpit and Admin would show a login form of their own after logout or when the session has ended.
// Loading their page anew leads to our login, and from there back to the same page.
const leaveForOurLogin = () => {
  if (location.hash.startsWith('#/login')) location.replace(location.pathname);
};
for (const change of ['pushState', 'replaceState']) {
  const plain = history[change];
  history[change] = function (...place) {
    plain.apply(this, place);
    leaveForOurLogin();
  };
}
addEventListener('hashchange', leaveForOurLogin);
leaveForOurLogin();
