package jp.kyogikai.issue;

import java.util.List;
import java.util.Locale;
import jp.kyogikai.charter.BodyRecords;
import jp.kyogikai.charter.RecordedBody;
import jp.kyogikai.shared.NumberTaken;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface KeptReferrals extends JpaRepository<Referral, String>, BodyRecords {

    @Query("select coalesce(max(r.sequence), 0) from Referral r where r.councilId = :council and r.fiscalYear = :year")
    int lastSequence(String council, int year);

    /** Enters a request; refused with {@link NumberTaken} when another drew the same number in the same moment. */
    default Referral enter(Referral referral) {
        try {
            return saveAndFlush(referral);
        } catch (DataIntegrityViolationException e) {
            if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("referral_number")) {
                new NumberTaken("調査・検討依頼").raise();
            }
            throw e;
        }
    }

    @Query("select r from Referral r where r.issue.id = :issue order by r.fiscalYear, r.sequence")
    List<Referral> ofIssue(String issue);

    @Query("""
            select r from Referral r join fetch r.issue where r.state in
            (ReferralState.REQUESTED, ReferralState.ASKED_BACK, ReferralState.IN_HAND, ReferralState.REPORTING)""")
    List<Referral> open();

    @Query("""
            select r from Referral r join fetch r.issue
            where r.councilId = :council and r.state = ReferralState.ANSWERED order by r.fiscalYear, r.sequence""")
    List<Referral> answered(String council);

    @Query("select r.id from Referral r where r.toldAt is null and r.state <> ReferralState.WITHDRAWN")
    List<String> notTold();

    @Override
    @Query("select distinct new jp.kyogikai.charter.RecordedBody(r.councilId, r.request.bodyId) from Referral r")
    List<RecordedBody> bodies();

    @Override
    default String name() {
        return "調査・検討の依頼";
    }
}
