package jp.kyogikai.desk.councils;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.kyogikai.charter.Body;
import jp.kyogikai.charter.Council;
import jp.kyogikai.charter.Grounds;
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
 * @param term of the members on that day, such as 第6期（令和3年度から令和5年度まで）; this and what the boxes tell says where
 *     nobody has confirmed it
 * @param height of the whole drawing; this and all other measures are in millimetres
 * @param lines each a stroke across or down
 * @param boxes in the order in which they are read
 * @param unconfirmed whether nobody has confirmed something of it, and the paper says how that is shown
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
    private static final String MARK = "（未確認）";
    private static final String SHORT_MARK = "※";

    /**
     * One body.
     *
     * @param above the name of the body above it; empty where there is none
     * @param note what stands in the box, such as 専門部会　年4回程度; a sign where nobody has confirmed the latter
     * @param drop how far it stands below the box before it; less than nothing where it stands higher
     * @param edge how far its name stands below the upper edge
     */
    public record Box(
            String name,
            String note,
            String above,
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

    static ChartPaper of(Council council, OrganisationChart chart, LocalDate day, boolean isToCome) {
        var isFirstDay = isToCome && day.equals(council.since());
        var since = Wareki.day(day) + (isFirstDay ? "施行" : isToCome ? "の予定" : "現在");
        return new Sheet(chart).paper(council, since, FiscalYear.of(day));
    }

    private static String marked(String words, boolean isUnconfirmed) {
        return isUnconfirmed ? words + MARK : words;
    }

    /** How large the boxes may be, so that all of them find room on one sheet. */
    private record Sheet(OrganisationChart chart) {

        ChartPaper paper(Council council, String day, FiscalYear year) {
            var isTermUnconfirmed = council.terms().in(year).article().isUnconfirmed();
            return new ChartPaper(
                    council.wording(),
                    council.name(),
                    day,
                    marked(council.terms().words(year), isTermUnconfirmed),
                    mm(chart.rows() * down()),
                    chart.places().stream().flatMap(this::strokes).distinct().toList(),
                    boxes(),
                    isTermUnconfirmed || chart.places().stream().anyMatch(Sheet::isUnconfirmed));
        }

        private static boolean isUnconfirmed(Place place) {
            return place.isUnconfirmed() || isCadenceUnconfirmed(place.body()) || isChairUnconfirmed(place.body());
        }

        private static boolean isCadenceUnconfirmed(Body body) {
            return body.cadence().article().isUnconfirmed();
        }

        private static boolean isChairUnconfirmed(Body body) {
            return body.grounds().isUnconfirmed(Grounds.Item.CHAIR);
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
            var cadence = body.cadence().words();
            return new Box(
                    body.name(),
                    body.tier().label() + "　" + cadence + (isCadenceUnconfirmed(body) ? SHORT_MARK : ""),
                    place.above() == null ? "" : marked(place.above().body().name(), place.isUnconfirmed()),
                    body.tier().label(),
                    marked(cadence, isCadenceUnconfirmed(body)),
                    marked(body.chairTitle(), isChairUnconfirmed(body)),
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
