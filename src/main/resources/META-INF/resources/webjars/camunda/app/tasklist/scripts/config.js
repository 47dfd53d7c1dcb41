import '../../../../assets/one-login.js';

export default {
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: '選択中の仕事を担当する' },
    focusFilter: { key: 'ctrl+shift+f', description: '最初のフィルターへ移動する' },
    focusList: { key: 'ctrl+alt+l', description: '仕事の一覧の先頭へ移動する' },
    focusForm: { key: 'ctrl+alt+f', description: '入力欄の先頭へ移動する' },
    startProcess: { key: 'ctrl+alt+p', description: '業務を開始する画面を開く' }
  }
};
