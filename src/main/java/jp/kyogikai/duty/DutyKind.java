package jp.kyogikai.duty;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What is owed by a day (期限の種類). */
public enum DutyKind {
    REFERRAL("調査・検討の回答期限", SubjectType.REFERRAL, "依頼先"),
    ANSWER("検討結果のお知らせの期限", SubjectType.ORIGIN, "事務局"),
    INQUIRY("圏域・県の回答期限", SubjectType.INQUIRY, "送付先"),
    PROPOSAL("提言への回答期限", SubjectType.MEASURE, "提言先"),
    MEASURE("取組の期限", SubjectType.MEASURE, "取組を行う機関"),
    NOTICE("招集の通知の期限", SubjectType.MEETING, "事務局"),
    PAPERS("会議資料の送付期限", SubjectType.MEETING, "事務局") {
        @Override
        Optional<String> whyCeased() {
            return Optional.of("会議資料を通知に同封するため");
        }
    },
    OUTLINE("結果概要の期限", SubjectType.MEETING, "事務局"),
    MINUTES("会議録の確定期限", SubjectType.MEETING, "事務局"),
    PROGRAM("事業計画・事業報告の原案の提出期限", SubjectType.PROGRAM, "会議体"),
    SUPPORT("個別支援会議の予定日", SubjectType.CASE, "担当者"),
    ASSIGNMENT("役割分担の期日", SubjectType.CASE, "担当者");

    /** Those of single cases, of which others than the circle know the number at most. */
    public static final Set<DutyKind> OF_CASES = EnumSet.of(SUPPORT, ASSIGNMENT);

    private static final Set<DutyKind> BY_CHARTER = EnumSet.of(ANSWER, NOTICE, PAPERS, OUTLINE, MINUTES);

    private final String label;
    private final SubjectType subject;
    private final String outsider;

    DutyKind(String label, SubjectType subject, String outsider) {
        this.label = label;
        this.subject = subject;
        this.outsider = outsider;
    }

    public String label() {
        return label;
    }

    /** Whether its day follows from the days of the charter, and nobody chose it. */
    boolean isByCharter() {
        return BY_CHARTER.contains(this);
    }

    /** Why it is not owed any more where another charter does without it; nothing where every charter owes it. */
    Optional<String> whyCeased() {
        return Optional.empty();
    }

    public boolean isOfCase() {
        return OF_CASES.contains(this);
    }

    public SubjectType subject() {
        return subject;
    }

    /** Who owes it, in a word that names nobody, for places where what people type may not stand. */
    public String outsider() {
        return outsider;
    }
}
