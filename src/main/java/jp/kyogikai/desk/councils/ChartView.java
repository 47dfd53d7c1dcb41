package jp.kyogikai.desk.councils;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.OrganisationChart;
import jp.kyogikai.charter.OrganisationChart.Place;

/** The chart of the bodies as the page draws it, in pixels (組織図の画面). */
public record ChartView(int width, int height, List<Box> boxes, List<Line> lines) {

    private static final int BOX_WIDTH = 232;
    private static final int BOX_HEIGHT = 62;
    private static final int ACROSS = 288;
    private static final int DOWN = 76;
    private static final int EDGE = 4;
    private static final int LETTERS = 15;

    /**
     * One body.
     *
     * @param names its name, in two lines where it is long
     * @param note such as 専門部会　年4回程度
     * @param temporary whether it was set up for a time
     */
    public record Box(
            String id, int x, int y, int width, int height, List<String> names, String note, boolean temporary) {}

    /**
     * From a body to the one below it.
     *
     * @param unconfirmed whether nobody has confirmed that it stands there
     */
    public record Line(String path, boolean unconfirmed) {}

    static ChartView of(OrganisationChart chart) {
        return new ChartView(
                (chart.columns() - 1) * ACROSS + BOX_WIDTH + 2 * EDGE,
                (chart.rows() - 1) * DOWN + BOX_HEIGHT + 2 * EDGE,
                chart.places().stream().map(ChartView::box).toList(),
                chart.places().stream()
                        .filter(place -> place.above() != null)
                        .map(ChartView::line)
                        .toList());
    }

    private static Box box(Place place) {
        var body = place.body();
        return new Box(
                body.id().value(),
                x(place),
                y(place),
                BOX_WIDTH,
                BOX_HEIGHT,
                names(body),
                note(body),
                body.constitution().until() != null);
    }

    static String note(Body body) {
        return body.tier().label() + "　" + body.cadence().words();
    }

    /** Whether the page has to say what a broken line means. */
    public boolean isUnconfirmed() {
        return lines.stream().anyMatch(Line::unconfirmed);
    }

    private static List<String> names(Body body) {
        var name = body.name();
        int half = (name.length() + 1) / 2;
        return name.length() <= LETTERS
                ? List.of(name)
                : Stream.of(name.substring(0, half), name.substring(half)).toList();
    }

    /** From the right edge of the body above, half way across, up or down, and on to the left edge. */
    private static Line line(Place place) {
        var above = Objects.requireNonNull(place.above());
        int from = x(above) + BOX_WIDTH;
        int turn = from + (ACROSS - BOX_WIDTH) / 2;
        var path = "M%d %dH%dV%dH%d".formatted(from, middle(above), turn, middle(place), x(place));
        return new Line(path, place.isUnconfirmed());
    }

    private static int x(Place place) {
        return EDGE + place.column() * ACROSS;
    }

    private static int y(Place place) {
        return EDGE + (int) Math.round(place.row() * DOWN);
    }

    private static int middle(Place place) {
        return y(place) + BOX_HEIGHT / 2;
    }
}
