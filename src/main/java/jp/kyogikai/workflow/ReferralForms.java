package jp.kyogikai.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.engine.CurrentActor;
import jp.kyogikai.engine.ForModels;
import jp.kyogikai.engine.FormRows;
import jp.kyogikai.engine.FormText;
import jp.kyogikai.issue.Investigations;
import jp.kyogikai.issue.ReferralCard;
import jp.kyogikai.issue.ReferralEntry;
import jp.kyogikai.issue.ReferralEventKind;
import jp.kyogikai.issue.Referrals;
import jp.kyogikai.membership.Member;
import jp.kyogikai.membership.Roster;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.Received;
import jp.kyogikai.shared.ReferralId;
import jp.kyogikai.shared.Wareki;

/** What the forms of an investigation show, read fresh from the tables at each opening (調査・検討の様式). */
@ForModels
public class ReferralForms {

    private static final List<ReferralEventKind> EXCHANGE =
            List.of(ReferralEventKind.ASKED, ReferralEventKind.CLARIFIED);
    private static final List<ReferralEventKind> RESULTS =
            List.of(ReferralEventKind.RETURNED, ReferralEventKind.CONTINUED, ReferralEventKind.ADOPTED);

    private final Referrals referrals;
    private final Investigations investigations;
    private final Councils councils;
    private final Roster roster;
    private final CurrentActor actor;
    private final Clock clock;

    ReferralForms(
            Referrals referrals,
            Investigations investigations,
            Councils councils,
            Roster roster,
            CurrentActor actor,
            Clock clock) {
        this.referrals = referrals;
        this.investigations = investigations;
        this.councils = councils;
        this.roster = roster;
        this.actor = actor;
        this.clock = clock;
    }

    public FormText title(String referralId) {
        var card = card(referralId);
        return FormText.show(card.number() + "　" + card.issueTitle());
    }

    /** The issue on whose page the whole way stands. */
    public FormText issue(String referralId) {
        return FormText.show(card(referralId).issue().value());
    }

    public FormText requester(String referralId) {
        return FormText.show(name(card(referralId), card(referralId).requester()));
    }

    public FormText body(String referralId) {
        return FormText.show(name(card(referralId), card(referralId).body()));
    }

    public FormText question(String referralId) {
        return FormText.show(card(referralId).question());
    }

    /** Until when the report is due, and from when it was moved. */
    public FormText due(String referralId) {
        var moved = history(referralId).stream()
                .filter(entry -> entry.dueBefore() != null)
                .toList();
        var first = moved.isEmpty() ? null : moved.get(0).dueBefore();
        var day = Wareki.dayAndWeekday(card(referralId).due());
        return FormText.show(first == null ? day : "%s（変更%d回、当初は%s）".formatted(day, moved.size(), Wareki.day(first)));
    }

    public FormText dueOn(String referralId) {
        return FormText.show(card(referralId).due().toString());
    }

    /** What was asked back so far and what the office answered; empty where nothing was asked. */
    public FormText exchange(String referralId) {
        return FormText.show(history(referralId).stream()
                .filter(entry -> EXCHANGE.contains(entry.kind()))
                .map(entry -> "%s（%s）%s".formatted(entry.kind().label(), Wareki.day(entry.on()), entry.text()))
                .collect(Collectors.joining("\n\n")));
    }

    /** What the subcommittee wants to know before it answers. */
    public FormText asking(String referralId) {
        return FormText.show(last(referralId, List.of(ReferralEventKind.ASKED))
                .map(ReferralEntry::text)
                .orElse(""));
    }

    /** Why the meeting sent the draft back, where that was the last it said. */
    public FormText returned(String referralId) {
        return FormText.show(last(referralId, RESULTS)
                .filter(entry -> entry.kind() == ReferralEventKind.RETURNED)
                .map(entry -> "%s：%s".formatted(entry.by(), entry.text()))
                .orElse(""));
    }

    public FormRows activities(String referralId) {
        return FormRows.show(investigations.activities(new ReferralId(referralId)).stream()
                .map(ActivityRow::of)
                .toList());
    }

    public FormText interim(String referralId) {
        return FormText.show(card(referralId).interim());
    }

    public FormText report(String referralId) {
        return FormText.show(card(referralId).report());
    }

    /** How the word of the chair comes in: typed by the chair, or still to be told by the office. */
    public FormText received(String referralId) {
        var card = card(referralId);
        return FormText.show(actor.get().isChairOf(card.council(), card.body()) ? Received.SELF.name() : "");
    }

    /** The name of today's chair, from whom the answer is expected. */
    public FormText chair(String referralId) {
        var card = card(referralId);
        return FormText.show(roster.chairOf(card.council(), card.body(), LocalDate.now(clock))
                .map(Member::name)
                .orElse(""));
    }

    public FormText today() {
        return FormText.show(LocalDate.now(clock).toString());
    }

    private ReferralCard card(String referralId) {
        return referrals.card(new ReferralId(referralId));
    }

    private List<ReferralEntry> history(String referralId) {
        return referrals.history(new ReferralId(referralId));
    }

    private Optional<ReferralEntry> last(String referralId, List<ReferralEventKind> kinds) {
        return history(referralId).stream()
                .filter(entry -> kinds.contains(entry.kind()))
                .reduce((earlier, later) -> later);
    }

    private String name(ReferralCard card, BodyId body) {
        return councils.council(card.council()).body(body).name();
    }
}
