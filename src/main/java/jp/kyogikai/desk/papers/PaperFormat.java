package jp.kyogikai.desk.papers;

/** The forms of a paper, as they end its address (文書の形式). */
enum PaperFormat {
    html,
    pdf,
    txt
}
