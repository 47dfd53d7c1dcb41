package jp.kyogikai.desk.place;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.shared.GroupId;

/** Says in the words of the office whose turn a task is (担当の言い方). */
public final class WhoseTurn {

    private WhoseTurn() {}

    /** The office is named first only where the task is its own; what a chair does it may enter for the chair. */
    static String of(Council council, List<GroupId> groups) {
        var office = groups.contains(GroupId.secretariat(council.id()));
        var others =
                groups.stream().flatMap(group -> named(council, group).stream()).collect(Collectors.joining("・"));
        if (others.isEmpty()) {
            return office ? "事務局" : "";
        }
        return office ? others + "（事務局が代わって入力できます）" : others;
    }

    /** Those apart from the office whose turn it is; empty where it is the office's own. */
    public static String others(Council council, List<GroupId> groups) {
        return groups.stream().flatMap(group -> named(council, group).stream()).collect(Collectors.joining("・"));
    }

    private static Optional<String> named(Council council, GroupId group) {
        var chairs = council.bodies().stream()
                .filter(body -> GroupId.chair(council.id(), body.id()).equals(group))
                .map(Body::chairWords);
        var supporters = group.equals(GroupId.supporters(council.id())) ? Stream.of("相談支援専門員") : Stream.<String>empty();
        return Stream.concat(chairs, supporters).findFirst();
    }
}
