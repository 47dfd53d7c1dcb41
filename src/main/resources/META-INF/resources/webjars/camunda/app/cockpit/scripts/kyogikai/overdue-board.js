/* The board of what is overdue: what to ask for, the list, and the way to the page, the work and its tasks. */
import { cell, link, listing, table } from './overdue-table.js';

const TASK = '../../tasklist/default/#/?task=';

/** Draws the board, and draws it anew for each other question; in brief it shows the first lines alone. */
export async function board(node, asked, { brief = false } = {}) {
  let found;
  try {
    found = await listing(asked);
  } catch {
    node.replaceChildren(said('期限超過の一覧を表示できません。事務局、会長・部会長又はシステム管理者としてログインしているかを確かめてください。'));
    return;
  }
  const again = question => board(node, question);
  node.className = 'kyogikai-overdue';
  const rows = brief ? found.listing.rows.slice(0, 5) : found.listing.rows;
  node.replaceChildren(
    heading(found.listing, brief),
    ...(brief ? [] : [questions(found.listing, again)]),
    rows.length === 0
      ? said('期限を過ぎた仕事はありません。')
      : table(['番号', '内容', '会議体', '期限', '超過', '今の担当', '延長', '業務', 'タスク'], rows.map((row, i) => line(row, found.ways[i]))),
    brief ? more() : pages(found.listing, again),
    ...(brief ? [] : near(found.listing.near))
  );
}

function heading(listing, brief) {
  const h = document.createElement(brief ? 'h3' : 'h1');
  h.textContent = brief ? '期限超過' : `期限超過（${listing.councilName}）`;
  return h;
}

function line(row, way) {
  return [
    row.link ? cell('', [row.number, row.link]) : cell(row.number),
    cell(row.title ? `${row.kind}：${row.title}` : row.kind),
    cell(row.body),
    cell(row.due),
    cell(`${row.daysOver}日`),
    cell(row.holder),
    cell('', [`${row.postponed}回（経過・延長）`, row.page]),
    way.instance ? cell('', ['開く', `#/process-instance/${way.instance}/runtime`]) : cell('終了'),
    way.tasks.length > 0 ? cell('', ...way.tasks.map(task => [task.name, TASK + task.id])) : cell('')
  ];
}

/** The first of what comes due soon, by the same question; all of it stands on the page of its own. */
function near({ rule, rows }) {
  const h = Object.assign(document.createElement('h2'), { textContent: '期限が近いもの' });
  return [
    h,
    said(`${rule}です。`),
    rows.length === 0
      ? said('期限が近い仕事はありません。')
      : table(['番号', '内容', '会議体', '期限', '残り', '今の担当', '延長'], rows.map(row => [
        row.link ? cell('', [row.number, row.link]) : cell(row.number),
        cell(row.title ? `${row.kind}：${row.title}` : row.kind),
        cell(row.body),
        cell(row.due),
        cell(row.left),
        cell(row.holder),
        cell('', [`${row.postponed}回（経過・延長）`, row.page])
      ]))
  ];
}

function questions(listing, again) {
  const form = document.createElement('form');
  form.append(
    ...(listing.councils.length > 1 ? [choice('council', '協議会', listing.councils, listing.council)] : []),
    choice('body', '会議体', [{ value: '', label: '全て' }, ...listing.bodies], listing.body),
    choice('kind', '期限の種類', [{ value: '', label: '全て' }, ...listing.kinds], listing.kind),
    holder(listing.holder),
    choice('order', '並び順', listing.orders, listing.order),
    Object.assign(document.createElement('button'), { className: 'btn btn-default', textContent: '表示する' })
  );
  form.addEventListener('submit', event => {
    event.preventDefault();
    const question = new URLSearchParams(new FormData(form));
    if (question.get('council') !== null && question.get('council') !== listing.council) {
      question.delete('body');
    }
    again(question);
  });
  return form;
}

function choice(name, words, options, chosen) {
  const select = document.createElement('select');
  select.name = name;
  select.className = 'form-control';
  options.forEach(({ value, label }) => select.append(new Option(label, value, false, value === chosen)));
  return labelled(words, select);
}

function holder(typed) {
  return labelled('今の担当', Object.assign(document.createElement('input'), {
    name: 'holder', value: typed, placeholder: '例：こども部会長', className: 'form-control'
  }));
}

function labelled(words, field) {
  const label = document.createElement('label');
  label.append(words, field);
  return label;
}

/** The pages before and after this one, by the same question. */
function pages(listing, again) {
  const nav = document.createElement('nav');
  nav.setAttribute('aria-label', 'ページ');
  const to = (words, page) => {
    const button = Object.assign(document.createElement('button'), { className: 'btn btn-link', type: 'button', textContent: words });
    button.addEventListener('click', () => again(new URLSearchParams({
      council: listing.council, body: listing.body, kind: listing.kind, holder: listing.holder, order: listing.order, page
    })));
    return button;
  };
  nav.append(
    ...(listing.page > 0 ? [to('前の20件', listing.page - 1)] : []),
    ...(listing.hasMore ? [to('次の20件', listing.page + 1)] : [])
  );
  return nav;
}

const more = () => link('期限超過の一覧を開く', '#/overdue');

function said(words) {
  return Object.assign(document.createElement('p'), { textContent: words });
}
