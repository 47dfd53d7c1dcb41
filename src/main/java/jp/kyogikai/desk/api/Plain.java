package jp.kyogikai.desk.api;

import jp.kyogikai.shared.Refusal;

/** A refusal as programs read it and as the Tasklist plugin shows it (回答の形式). */
record Plain(String type, String rule, String message) {

    static Plain of(Refusal refusal) {
        return new Plain("Refusal", refusal.rule(), refusal.sentence());
    }
}
