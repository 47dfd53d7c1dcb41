package jp.kyogikai.charter;

import java.util.List;
import java.util.Objects;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.Wareki;
import org.jspecify.annotations.Nullable;

/** One body of a council: where it stands, who sits in it, how it meets, and where its matters go (会議体). */
public record Body(
        BodyId id,
        String name,
        Tier tier,
        @Nullable BodyId parent,
        Grounds grounds,
        String purpose,
        Constitution constitution,
        List<Seat> seats,
        MeetingRules meetingRules,
        AllowedOutcomes allowedOutcomes,
        CaseReviewRule caseReview,
        CaseStatusRule caseStatus,
        Routes routes) {

    public Body {
        seats = List.copyOf(seats);
    }

    public String chairTitle() {
        return meetingRules.chairTitle();
    }

    /** The chair of the body, such as こども部会長: what the end of its name and the title have in common is said once. */
    public String chairWords() {
        var shared = Math.min(name.length(), chairTitle().length());
        while (!chairTitle().startsWith(name.substring(name.length() - shared))) {
            shared--;
        }
        return name + chairTitle().substring(shared);
    }

    /** Whether papers call it so, by its name or another one; 障がい and 障害 are one word. */
    public boolean isCalled(String word) {
        return isNamed(word)
                || constitution.aliases().stream().map(Body::folded).anyMatch(folded(word)::equals);
    }

    /** Whether that is its name, in whatever spelling. */
    boolean isNamed(String word) {
        return folded(name).equals(folded(word));
    }

    private static String folded(String word) {
        return word.replaceAll("障(がい|碍|礙)", "障害");
    }

    public ConvenorRule convenor() {
        return meetingRules.convenor();
    }

    public MeetingTitles titles() {
        return meetingRules.titles();
    }

    public Cadence cadence() {
        return meetingRules.cadence();
    }

    public Quorum quorum() {
        return meetingRules.quorum();
    }

    /** Until when it was set up and by which article, as a refusal says it; only of a body that has an end (設置期間). */
    public String untilWords() {
        var source = grounds.of(Grounds.Item.UNTIL)
                .map(article -> "（根拠：%s）".formatted(article))
                .orElse("");
        return "%sの設置期間は%sまで%s".formatted(name, Wareki.day(Objects.requireNonNull(constitution.until())), source);
    }

    public DecisionRule decision() {
        return meetingRules.decision();
    }

    public Publicity publicity() {
        return meetingRules.publicity();
    }

    public Profile profile() {
        return meetingRules.profile();
    }

    public PostponementRule postponement() {
        return meetingRules.postponement();
    }

    public WrittenRule written() {
        return meetingRules.written();
    }

    public MinutesRule minutes() {
        return meetingRules.minutes();
    }

    /** The items that stand on every agenda of the body, in their order (定例の議題). */
    public List<String> standingItems() {
        return meetingRules.standingItems();
    }

    public List<Outcome> outcomes() {
        return allowedOutcomes.list();
    }

    /** What its meetings may make of a matter before them; before experts that is the report they drafted (選べる審議結果). */
    public AllowedOutcomes offeredOutcomes() {
        return tier.isExpert() ? allowedOutcomes.ofReports() : allowedOutcomes;
    }

    /** The bodies to which this one may submit a matter (上程先). */
    public List<BodyId> submitsTo() {
        return routes.submits().to();
    }

    /** The bodies to which this one may return a matter (差し戻し先). */
    public List<BodyId> returnsTo() {
        return routes.returns().to();
    }

    /** The bodies which this one may ask to investigate a matter (調査・検討の依頼先). */
    public List<BodyId> refersTo() {
        return routes.refers().to();
    }
}
