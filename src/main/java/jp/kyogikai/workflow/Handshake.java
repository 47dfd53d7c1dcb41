package jp.kyogikai.workflow;

/** The name of the message by which a meeting tells the process that waits for one matter (待ち合わせの名前). */
final class Handshake {

    static final String DECIDED = "ConsultationDecided-";

    private Handshake() {}

    static String decided(String consultationId) {
        return DECIDED + consultationId;
    }
}
