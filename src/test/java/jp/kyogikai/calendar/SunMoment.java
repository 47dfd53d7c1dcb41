package jp.kyogikai.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;

/**
 * When the sun crosses the equator, from astronomy and not from the formula of our code: Jean Meeus, Astronomical
 * Algorithms, chapter 27, good to about a minute in our years (春分・秋分の瞬間).
 */
enum SunMoment {
    SPRING(2451623.80984, 365242.37404, 0.05169, -0.00411, -0.00057),
    AUTUMN(2451810.21715, 365242.01767, -0.11575, 0.00337, 0.00078);

    /** The sums of Table 27.C: strength, angle and its change in a Julian century. */
    private static final double[][] WAVES = {
        {485, 324.96, 1934.136}, {203, 337.23, 32964.467}, {199, 342.08, 20.186}, {182, 27.85, 445267.112},
        {156, 73.14, 45036.886}, {136, 171.52, 22518.443}, {77, 222.54, 65928.934}, {74, 296.72, 3034.906},
        {70, 243.58, 9037.513}, {58, 119.81, 33718.147}, {52, 297.17, 150.678}, {50, 21.02, 2281.226},
        {45, 247.54, 29929.562}, {44, 325.15, 31555.956}, {29, 60.93, 4443.417}, {18, 155.12, 67555.328},
        {17, 288.79, 4562.452}, {16, 198.04, 62894.029}, {14, 199.76, 31436.921}, {12, 95.39, 14577.848},
        {12, 287.11, 31931.756}, {12, 320.81, 34777.259}, {9, 227.73, 1222.114}, {8, 15.45, 16859.074}
    };

    private static final double NOON_OF_2000 = 2451545.0;
    private static final Instant EPOCH = Instant.parse("2000-01-01T12:00:00Z");

    /** How far clocks are behind the even time of astronomy; about a minute now, and two at the end of the century. */
    private static final Duration CLOCKS_BEHIND = Duration.ofSeconds(90);

    private final double[] terms;

    SunMoment(double... terms) {
        this.terms = terms;
    }

    /** The day of that moment in Japan. */
    LocalDate dayIn(int year) {
        var seconds = Math.round((julianDay(year) - NOON_OF_2000) * 86_400);
        return LocalDate.ofInstant(EPOCH.plusSeconds(seconds).minus(CLOCKS_BEHIND), ZoneId.of("Asia/Tokyo"));
    }

    private double julianDay(int year) {
        double millennia = (year - 2000) / 1000.0;
        double mean = IntStream.range(0, terms.length)
                .mapToDouble(i -> terms[i] * Math.pow(millennia, i))
                .sum();
        double centuries = (mean - NOON_OF_2000) / 36_525;
        double sun = Math.toRadians(35_999.373 * centuries - 2.47);
        double speed = 1 + 0.0334 * Math.cos(sun) + 0.0007 * Math.cos(2 * sun);
        return mean + 0.00001 * waves(centuries) / speed;
    }

    private static double waves(double centuries) {
        return IntStream.range(0, WAVES.length)
                .mapToDouble(i -> WAVES[i][0] * Math.cos(Math.toRadians(WAVES[i][1] + WAVES[i][2] * centuries)))
                .sum();
    }
}
