package jp.kyogikai.charter;

import java.util.List;
import java.util.stream.Stream;

/** What the meetings of a body are called on paper (会議の名称). */
public record MeetingTitles(String regular, String extraordinary) {

    /** Characters, also of the name of the body from which they follow; year and number stand before them in a column. */
    static final int LONGEST = 60;

    /** The titles where a charter tells no name for extraordinary meetings (臨時会の既定の名称). */
    static MeetingTitles of(String regular) {
        return new MeetingTitles(regular, "臨時" + regular);
    }

    /** The titles that do not follow from the name of the body (会議体の名称から定まらない名称); none where all do. */
    public List<String> besides(String bodyName) {
        return Stream.of(
                        regular.equals(bodyName) ? "" : regular,
                        extraordinary.equals(of(regular).extraordinary()) ? "" : extraordinary)
                .filter(title -> !title.isEmpty())
                .toList();
    }
}
