/*
 * 期限超過: an entry of the navigation with its page, a part of the dashboard, and a tab of each running process. The
 * list comes from our own table of deadlines by the same session, and shows what the user may know of and no more.
 */
import { board } from './overdue-board.js';
import { rowsOfWork, cell, table } from './overdue-table.js';

const address = '#/overdue';

const navigation = {
  id: 'overdue',
  pluginPoint: 'cockpit.navigation',
  priority: 1000,
  properties: { path: address },
  render: node => {
    node.innerHTML = `<a href="${address}">期限超過</a>`;
  }
};

const page = {
  id: 'overdue-page',
  pluginPoint: 'cockpit.route',
  properties: { path: '/overdue' },
  render: node => board(node, new URLSearchParams())
};

const dashboard = {
  id: 'overdue-tile',
  pluginPoint: 'cockpit.dashboard',
  priority: 1000,
  label: '期限超過',
  render: node => board(node, new URLSearchParams(), { brief: true })
};

const tab = {
  id: 'overdue-tab',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 1,
  label: '期限',
  properties: { label: '期限' },
  render: async (node, { processInstanceId }) => {
    const rows = await rowsOfWork(processInstanceId);
    node.className = 'kyogikai-overdue';
    node.append(rows.length === 0
      ? Object.assign(document.createElement('p'), { textContent: 'この業務に、残っている期限はありません。' })
      : table(['内容', '期限', '超過・残り', '今の担当', '根拠', '延長'], rows.map(row => [
        cell(row.kind), cell(row.due), cell(row.left || `${row.daysOver}日超過`), cell(row.holder), cell(row.ground),
        cell('', [`${row.postponed}回（経過・延長）`, row.page])
      ])));
  }
};

export default [navigation, page, dashboard, tab];
