package jp.kyogikai.desk.councils;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.OrganisationChart;
import jp.kyogikai.charter.OrganisationChart.Place;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.Paper;
import jp.kyogikai.shared.Wareki;
import jp.kyogikai.shared.Wording;

/**
 * The chart of the bodies on a sheet (組織図).
 *
 * @param day on which it holds
 * @param term of the members on that day, such as 第6期（令和3年度から令和5年度まで）
 * @param height of the whole drawing; this and all other measures are in millimetres
 * @param lines each a stroke across or down
 * @param boxes in the order in which they are read
 * @param unconfirmed whether any stands where nobody has confirmed it, and the paper says what its broken line means
 */
public record ChartPaper(
        Wording wording,
        String council,
        String day,
        String term,
        String height,
        List<Stroke> lines,
        List<Box> boxes,
        boolean unconfirmed)
        implements Paper {

    private static final double SHEET_WIDTH = 162;
    private static final double SHEET_HEIGHT = 205;
    private static final double GAP = 9;
    private static final double WORDS = 8;

    /**
     * One body.
     *
     * @param above the name of the body above it; empty where there is none
     * @param unconfirmed whether nobody has confirmed that it stands below that one
     * @param drop how far it stands below the box before it; less than nothing where it stands higher
     * @param edge how far its name stands below the upper edge
     */
    public record Box(
            String name,
            String above,
            boolean unconfirmed,
            String tier,
            String cadence,
            String chair,
            String left,
            String drop,
            String width,
            String height,
            String edge) {}

    /** A line of no breadth; a broken one where nobody has confirmed what it joins. */
    public record Stroke(String left, String top, String width, String height, boolean unconfirmed) {}

    static ChartPaper of(Council council, OrganisationChart chart, LocalDate day) {
        var term = council.terms().words(FiscalYear.of(day));
        return new Sheet(chart).paper(council, Wareki.day(day) + "現在", term);
    }

    /** How large the boxes may be, so that all of them find room on one sheet. */
    private record Sheet(OrganisationChart chart) {

        ChartPaper paper(Council council, String day, String term) {
            return new ChartPaper(
                    council.wording(),
                    council.name(),
                    day,
                    term,
                    mm(chart.rows() * down()),
                    chart.places().stream().flatMap(this::strokes).distinct().toList(),
                    boxes(),
                    chart.places().stream().anyMatch(Place::isUnconfirmed));
        }

        private double width() {
            return Math.min(52, (SHEET_WIDTH - GAP * (chart.columns() - 1)) / Math.max(1, chart.columns()));
        }

        private double down() {
            return Math.min(16, SHEET_HEIGHT / Math.max(1, chart.rows()));
        }

        private double height() {
            return down() - 2;
        }

        private double left(Place place) {
            return place.column() * (width() + GAP);
        }

        private double top(Place place) {
            return place.row() * down();
        }

        private double middle(Place place) {
            return top(place) + height() / 2;
        }

        /** Each hangs from the one before it, because only what stands in the flow of the text is read in its order. */
        private List<Box> boxes() {
            var places = chart.places();
            return IntStream.range(0, places.size())
                    .mapToObj(at -> box(places.get(at), at == 0 ? 0 : top(places.get(at - 1)) + height()))
                    .toList();
        }

        private Box box(Place place, double from) {
            var body = place.body();
            return new Box(
                    body.name(),
                    place.above() == null ? "" : place.above().body().name(),
                    place.isUnconfirmed(),
                    body.tier().label(),
                    body.cadence().words(),
                    body.chairTitle(),
                    mm(left(place)),
                    mm(top(place) - from),
                    mm(width()),
                    mm(height()),
                    mm(Math.max(0, (height() - WORDS) / 2)));
        }

        /** From the body above half way across, up or down to the height of this one, and on to it. */
        private Stream<Stroke> strokes(Place place) {
            if (place.above() == null) {
                return Stream.empty();
            }
            var above = Objects.requireNonNull(place.above());
            double turn = left(place) - GAP / 2;
            double upper = Math.min(middle(above), middle(place));
            double lower = Math.max(middle(above), middle(place));
            var unconfirmed = place.isUnconfirmed();
            return Stream.of(
                    stroke(turn - GAP / 2, middle(above), GAP / 2, 0, unconfirmed),
                    stroke(turn, upper, 0, lower - upper, unconfirmed),
                    stroke(turn, middle(place), GAP / 2, 0, unconfirmed));
        }

        private static Stroke stroke(double left, double top, double width, double height, boolean unconfirmed) {
            return new Stroke(mm(left), mm(top), mm(width), mm(height), unconfirmed);
        }

        private static String mm(double length) {
            return String.format(Locale.ROOT, "%.1fmm", length);
        }
    }
}
