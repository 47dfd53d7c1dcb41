package jp.kyogikai.meeting;

import java.util.List;
import jp.kyogikai.shared.Paper;
import jp.kyogikai.shared.ProperName;
import jp.kyogikai.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What the public may read of a meeting; a closed item is a number here, for there is no field for more (会議録（公開用）).
 *
 * @param closed whether the whole meeting was closed; every item is then a number
 * @param closedBecause why items are closed, in the words of the charter; null where it has none
 * @param chair who presided, called as the charter says
 * @param present how many members attended
 * @param absent how many did not
 * @param attendees those who attended, where the charter lets the public tell them apart
 * @param guests those who took part without being members, called as the charter says
 * @param observers such as 2人 or なし; null where nobody counted
 * @param summaryLabel what stands above that which was said, such as 審議の要旨
 * @param next when the body meets next; null where nothing is planned
 * @param confirmed when the chair confirmed the minutes, as a sentence; null where the charter asks for no confirmation
 */
public record PublicMinutes(
        Wording wording,
        String council,
        String meeting,
        boolean inWriting,
        boolean closed,
        @Nullable String closedBecause,
        String date,
        String time,
        @ProperName String place,
        @ProperName @Nullable String chair,
        int present,
        int absent,
        List<Attendee> attendees,
        @ProperName List<String> guests,
        @Nullable String observers,
        List<String> materials,
        @Nullable String quorum,
        String summaryLabel,
        List<Item> items,
        @Nullable String next,
        @Nullable String confirmed,
        String contact)
        implements Paper {

    /**
     * One who attended (出席者).
     *
     * @param name the name, the post or the organisation
     * @param organisation only beside a name
     * @param attendance such as 出席; no note of the office
     */
    public record Attendee(
            @ProperName String name, @ProperName @Nullable String organisation, String attendance) {}

    /** One item by its number; what was said of it only where it was open (議題). */
    public record Item(int number, @Nullable Open open) {

        /** The item as far as the public may read it, which is for the charter and its kind to say. */
        static Item of(AgendaLine line, boolean meetingIsClosed, Speakers speakers, String ballots) {
            var kept = meetingIsClosed || line.entry().kind().isClosed();
            return new Item(line.position(), kept ? null : Open.of(line, speakers, ballots));
        }
    }

    /** What became of an open item (公開した議題). */
    public record Open(String kind, String title, String summary, String result, String reasonLabel, String reason) {

        private static Open of(AgendaLine line, Speakers speakers, String ballots) {
            return new Open(
                    line.entry().kind().label(),
                    speakers.in(line.entry().title()),
                    speakers.in(line.discussion()),
                    line.resultLabel() + ballots,
                    line.outcome() == null ? "特記事項" : "理由",
                    speakers.in(line.reason()));
        }
    }
}
