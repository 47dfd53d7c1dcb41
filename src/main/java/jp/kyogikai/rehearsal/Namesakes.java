package jp.kyogikai.rehearsal;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.shared.CouncilId;

/**
 * The bodies that a council has in the course of a year; a body of one version of the charter may call its meetings as
 * another of the next version does, so that the name of a meeting does not tell whose it is (会議の名称が同じ会議体).
 */
record Namesakes(List<Body> bodies) {

    Namesakes {
        bodies = List.copyOf(bodies);
    }

    /** Those of all charters of the year, for a meeting keeps the name under which it was planned. */
    static Namesakes of(Course course, CouncilId council) {
        var year = course.order().year();
        return new Namesakes(course.councils().during(council, year.firstDay(), year.lastDay()).stream()
                .flatMap(charter -> charter.meetingBodies().stream())
                .toList());
    }

    /** What a work is called, with its body where another one may have a work of that name. */
    String told(String work, String body) {
        var own = titles(it -> it.id().value().equals(body)).toList();
        var isShared = titles(it -> !it.id().value().equals(body)).anyMatch(own::contains);
        return isShared ? work + "/" + body : work;
    }

    private Stream<String> titles(Predicate<Body> ofThose) {
        return bodies.stream()
                .filter(ofThose)
                .flatMap(
                        body -> Stream.of(body.titles().regular(), body.titles().extraordinary()));
    }
}
