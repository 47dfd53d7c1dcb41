package jp.kyogikai.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import jp.kyogikai.shared.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fiscal years that a list offers: the next, the present, and some before (年度の選択). */
@Component
public class Years {

    static final int EARLIEST = 2000;
    static final int LATEST = 2099;

    private static final int FIRST = 2019; // 令和元年度; numbers before it were never given
    private static final int BACK = 3;

    private final Clock clock;

    Years(Clock clock) {
        this.clock = clock;
    }

    public FiscalYear present() {
        return FiscalYear.of(LocalDate.now(clock));
    }

    /** The year that an address names, refused where it is none. */
    public static FiscalYear named(int asked) {
        if (asked < EARLIEST || asked > LATEST) {
            new NoSuchYear(asked).raise();
        }
        return new FiscalYear(asked);
    }

    /** The year somebody asks for, or the nearest that there is. */
    public FiscalYear nearest(int asked) {
        return new FiscalYear(Math.min(Math.max(asked, FIRST), present().value() + 1));
    }

    /** Those around today back to the chosen one, the latest first; nothing is chosen where null. */
    public List<Choice> around(@Nullable FiscalYear chosen) {
        var recent = present().value() - BACK;
        var first = chosen == null ? recent : Math.min(recent, chosen.value());
        return IntStream.rangeClosed(Math.max(first, FIRST), present().value() + 1)
                .mapToObj(FiscalYear::new)
                .sorted(Comparator.reverseOrder())
                .map(year -> new Choice(year.value(), year.toString(), year.equals(chosen)))
                .toList();
    }

    /** One year of the list. */
    public record Choice(int value, String label, boolean isChosen) {}
}
