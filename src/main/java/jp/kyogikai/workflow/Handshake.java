package jp.kyogikai.workflow;

import jp.kyogikai.shared.OriginId;

/** The names of the messages by which one process tells another that waits for one matter (待ち合わせの名前). */
final class Handshake {

    static final String DECIDED = "ConsultationDecided-";
    static final String ANSWERED = "IssueAnswered-";

    private Handshake() {}

    static String decided(String consultationId) {
        return DECIDED + consultationId;
    }

    static String answered(OriginId origin) {
        return ANSWERED + origin;
    }
}
