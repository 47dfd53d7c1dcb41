// On a first visit the texts of Tasklist, Cockpit and Admin would come after the page, which then keeps raw keys such
// as CREATION_DATE in places. So they are laid where the application looks for them before it starts.
export async function wordsFirst(app) {
  const place = document.querySelector('base').getAttribute('app-root') + `/app/${app}/locales/`;
  try {
    const words = await (await fetch(`${place}ja.json?bust=${window.bust}`)).text();
    const kept = JSON.parse(localStorage.getItem('camunda-web') ?? '{}');
    kept[`${place}_locales_data_ja_${window.bust}`] = words;
    localStorage.setItem('camunda-web', JSON.stringify(kept));
  } catch (error) {
    console.warn(error); // the application asks for its texts itself
  }
}
