/* Fetches the lists of deadlines, and draws them as plain tables; what people typed is set as text, never as markup. */

async function fetched(path) {
  const answer = await fetch(new URL(path, window.location.origin), { headers: { accept: 'application/json' } });
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  return answer.json();
}

export const listing = query => fetched('/overdue/data?' + query);

export const rowsOfWork = instance => fetched('/overdue/data/works/' + encodeURIComponent(instance));

/** A cell of text, or of links where addresses are given. */
export function cell(text, ...links) {
  const td = document.createElement('td');
  const lines = links.length === 0 ? [text] : links.map(([words, href]) => link(words, href));
  lines.forEach((line, i) => td.append(...(i > 0 ? [document.createElement('br')] : []), line));
  return td;
}

export function link(words, href) {
  const a = document.createElement('a');
  a.href = href;
  a.textContent = words;
  return a;
}

export function table(heads, rows) {
  const drawn = document.createElement('table');
  drawn.className = 'cam-table table';
  const head = drawn.createTHead().insertRow();
  heads.forEach(words => {
    const th = document.createElement('th');
    th.scope = 'col';
    th.textContent = words;
    head.append(th);
  });
  const body = drawn.createTBody();
  rows.forEach(cells => body.insertRow().append(...cells));
  return drawn;
}
