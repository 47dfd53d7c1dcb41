package jp.kyogikai.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bodies of a council as a tree: the higher one on the left, those below it to its right, one under the other (組織図).
 *
 * @param places in the order in which the tree is read, each body before those below it
 * @param columns how many bodies stand one below the other at most
 * @param rows how many bodies have none below them
 */
public record OrganisationChart(List<Place> places, int columns, int rows) {

    /**
     * One body in the chart.
     *
     * @param column how many bodies stand above it
     * @param row the line on which it stands, between those of the first and the last body below it
     * @param above the place of the body above; null where there is none
     */
    public record Place(
            Body body, int column, double row, @Nullable Place above) {

        /** Whether nobody has confirmed that it stands below that one (既定). */
        public boolean isUnconfirmed() {
            return above != null && body.grounds().isUnconfirmed(Grounds.Item.PARENT);
        }
    }

    public OrganisationChart {
        places = List.copyOf(places);
    }

    /** The bodies that exist on a day; below a body that has ended the others move up. */
    public static OrganisationChart of(Council council, LocalDate day) {
        var bodies = council.bodies().stream()
                .filter(body -> body.constitution().holdsOn(day))
                .toList();
        var drawing = new Drawing(council, bodies, new ArrayList<>());
        int rows = drawing.below(null, null, 0, 0);
        var columns = drawing.places.stream().mapToInt(Place::column).max().orElse(-1) + 1;
        return new OrganisationChart(drawing.places, columns, rows);
    }

    private record Drawing(Council council, List<Body> bodies, List<Place> places) {

        /** Places all bodies below one, from that row on, and says how many rows they took. */
        int below(@Nullable Body upper, @Nullable Place above, int column, int row) {
            int taken = 0;
            for (var body : bodies) {
                if (isBelow(body, upper)) {
                    taken += place(body, above, column, row + taken);
                }
            }
            return taken;
        }

        private int place(Body body, @Nullable Place above, int column, int row) {
            int rows = Math.max(1, leaves(body));
            var place = new Place(body, column, row + (rows - 1) / 2.0, above);
            places.add(place);
            below(body, place, column + 1, row);
            return rows;
        }

        private int leaves(Body body) {
            return bodies.stream()
                    .filter(lower -> isBelow(lower, body))
                    .mapToInt(lower -> Math.max(1, leaves(lower)))
                    .sum();
        }

        private boolean isBelow(Body body, @Nullable Body upper) {
            var above = living(body);
            return upper == null ? above == null : above != null && above.id().equals(upper.id());
        }

        /** The nearest body above that exists. */
        private @Nullable Body living(Body body) {
            var id = body.parent();
            while (id != null) {
                var above = council.body(id);
                if (bodies.contains(above)) {
                    return above;
                }
                id = above.parent();
            }
            return null;
        }
    }
}
