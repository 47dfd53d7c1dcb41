/*
 * A deadline is read as a day. Tasklist tells only how far off it is, and the day when the mouse rests on it; so the
 * day is put before that, wherever a deadline stands.
 */
const DUE = '[am-time-ago="task.due"]';
const DAY = /^(\d+)年(\d+月\d+日\(.\))/;

export function tellDueDates() {
  new MutationObserver(changes => {
    for (const { target, addedNodes } of changes) {
      const place = target.closest(DUE);
      (place ? [place] : addedNodes).forEach(tellIn);
    }
  }).observe(document.body, { childList: true, subtree: true });
}

function tellIn(node) {
  if (node.matches?.(DUE)) {
    tell(node);
  } else if (node.isConnected) {
    node.querySelectorAll?.(DUE).forEach(tell);
  }
}

function tell(place) {
  const [, year, rest] = place.getAttribute('uib-tooltip')?.match(DAY) ?? [];
  const day = Number(year) === new Date().getFullYear() ? rest : `${year}年${rest}`;
  if (rest && place.textContent && !place.textContent.startsWith(day)) {
    place.textContent = `${day}（${place.textContent}）`;
  }
}
