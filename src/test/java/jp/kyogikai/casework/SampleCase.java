package jp.kyogikai.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.kyogikai.issue.Urgency;
import jp.kyogikai.privacy.SealedName;
import jp.kyogikai.shared.Actor;
import jp.kyogikai.shared.CouncilId;
import jp.kyogikai.shared.GroupId;

/** A case as a supporter writes it down, with what a test wants to be different (見本の事例). */
public final class SampleCase {

    public static final CouncilId COUNCIL = new CouncilId("kisarazu");
    public static final Actor SUPPORTER = new Actor("soudan", Set.of(GroupId.supporters(COUNCIL)));
    public static final Actor COLLEAGUE = new Actor("soudan2", Set.of(GroupId.supporters(COUNCIL)));
    public static final Actor OFFICE = new Actor("jimukyoku", Set.of(GroupId.secretariat(COUNCIL)));
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private SampleCase() {}

    static CaseEntry entry() {
        return entry("Aさん", "");
    }

    static CaseEntry entry(String pseudonym, String household) {
        return entry(pseudonym, household, new ConsentNote(Consent.PERSON, TODAY, ""));
    }

    static CaseEntry entry(String pseudonym, String household, ConsentNote consent) {
        return entry(pseudonym, household, consent, "住まい・暮らし");
    }

    private static CaseEntry entry(String pseudonym, String household, ConsentNote consent, String field) {
        return new CaseEntry(
                COUNCIL,
                pseudonym,
                List.of(new SealedName("髙橋 𠮷郎", "たかはし よしろう")),
                "相談支援事業所しおさい",
                household,
                consent,
                Urgency.SOON,
                field,
                "夜間に介護者が倒れたときの受入れ先がない。",
                "住み慣れた地域で暮らし続けたい。",
                Set.of());
    }

    static SupportCase aCase() {
        return new SupportCase(entry(), 1, TODAY, SUPPORTER);
    }

    /** A case of one household and one field, whose first meeting came to this. */
    static SupportCase aCase(String household, String field, SupportResult result) {
        var consent = new ConsentNote(Consent.PERSON, TODAY, "");
        var counted = new SupportCase(entry("Aさん", household, consent, field), 1, TODAY, SUPPORTER);
        counted.plan(plan());
        counted.record(minutes(result), List.of(), TODAY.plusDays(7));
        return counted;
    }

    static SupportPlan plan() {
        return new SupportPlan(
                TODAY.plusDays(7), "相談室", "相談支援事業所しおさい", List.of(new Participant("祇園 さくら", "短期入所事業所", "管理者")));
    }

    static SupportMinutes minutes(SupportResult result) {
        return new SupportMinutes(
                "受入れ先を探した。",
                List.of(new Assignment("相談支援専門員", "空床の確認", TODAY.plusDays(14))),
                "夜間の受入れ",
                TODAY.plusDays(30),
                result);
    }
}
