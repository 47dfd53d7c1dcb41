package jp.kyogikai.workflow;

/** The names of the messages by which one process tells the one that waits for one matter (待ち合わせの名前). */
final class Handshake {

    static final String DECIDED = "ConsultationDecided-";
    static final String ANSWERED = "IssueAnswered-";
    static final String EXPLAINED = "AnswerExplained-";
    static final String WITHDRAWN = "IssueWithdrawn-";
    static final String SETTLED = "MatterSettled-";
    static final String REFERRAL_ANSWERED = "ReferralAnswered-";
    static final String REFERRAL_WITHDRAWN = "ReferralWithdrawn-";

    private Handshake() {}

    static String decided(String consultationId) {
        return DECIDED + consultationId;
    }

    static String answered(String originId) {
        return ANSWERED + originId;
    }

    static String explained(String originId) {
        return EXPLAINED + originId;
    }

    static String withdrawn(String issueId) {
        return WITHDRAWN + issueId;
    }

    static String settled(String consultationId) {
        return SETTLED + consultationId;
    }

    static String referralAnswered(String referralId) {
        return REFERRAL_ANSWERED + referralId;
    }

    static String referralWithdrawn(String referralId) {
        return REFERRAL_WITHDRAWN + referralId;
    }
}
