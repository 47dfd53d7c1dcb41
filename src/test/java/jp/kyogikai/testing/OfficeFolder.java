package jp.kyogikai.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import jp.kyogikai.shared.FiscalYear;
import jp.kyogikai.shared.Wareki;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;

/**
 * The folder of an office with charters beside the shipped ones: another council of another shape, one whose charter
 * changes on a day, and the shipped one with one line changed (事務局のフォルダー).
 */
public final class OfficeFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** The shipped charter, in which subcommittees meet six times a year and not four. */
    public static final String SIX_TIMES = "kisarazu6";

    /** A council whose charter changes on {@link #CHANGE}, the first of May of the next fiscal year. */
    public static final String CHANGING = "kaisei";

    public static final LocalDate CHANGE = FiscalYear.of(
                    LocalDate.ofInstant(ShiftedClock.START, ZoneId.of("Asia/Tokyo")))
            .lastDay()
            .plusMonths(1)
            .plusDays(1);

    private static final Path CHARTERS = Path.of("target/office/councils");
    private static final String FOUR =
            "cadence: { times: 4, interval: 3, tolerance: 1, approximate: yes, source: seed }";
    private static final String SIX = "cadence: { times: 6, interval: 2, source: 既定 }";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Files.createDirectories(CHARTERS);
            versions();
            Files.writeString(CHARTERS.resolve("miharashi.yaml"), text("office/councils/miharashi.yaml"));
            Files.writeString(CHARTERS.resolve(SIX_TIMES + ".yaml"), changed(text("councils/kisarazu.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TestPropertyValues.of("kyogikai.office-dir=" + CHARTERS.getParent()).applyTo(context);
    }

    private static void versions() throws IOException {
        try (var earlier = Files.newDirectoryStream(CHARTERS, CHANGING + "@*")) {
            for (var file : earlier) {
                Files.delete(file);
            }
        }
        Files.writeString(CHARTERS.resolve(CHANGING + ".yaml"), ended(text("office/councils/kaisei.yaml")));
        Files.writeString(CHARTERS.resolve(CHANGING + "@" + CHANGE + ".yaml"), text("office/kaisei-later.yaml"));
    }

    /** The body set up for a time ends with the fiscal year before the change. */
    private static String ended(String charter) {
        var until = FiscalYear.of(CHANGE).firstDay().minusDays(1);
        return charter.replaceFirst("until: .*", "until: " + Wareki.day(until));
    }

    private static String changed(String charter) {
        if (!charter.contains(FOUR)) {
            throw new IllegalStateException("the shipped charter no longer says: " + FOUR);
        }
        return charter.replace(FOUR, SIX);
    }

    private static String text(String file) throws IOException {
        return new ClassPathResource(file).getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
