package jp.kyogikai.charter;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kyogikai.shared.CouncilId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** All councils of this installation; one wrong charter keeps the program from starting (協議会の一覧). */
@Component
public class Councils {

    private static final Logger LOG = LoggerFactory.getLogger(Councils.class);

    private final Map<String, List<Council>> versions;
    private final Clock clock;

    @Autowired
    Councils(
            @Value("${kyogikai.office-dir}") String officeDir,
            @Value("${kyogikai.councils:}") List<String> chosen,
            @Value("${kyogikai.shipped-councils:true}") boolean shipped,
            Clock clock) {
        this(load(new CharterFolders(Path.of(officeDir), chosen, shipped).shelf()), clock);
    }

    Councils(Map<String, List<Council>> versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** The council by the charter in force today; raises IllegalArgumentException where the installation has none. */
    public Council council(CouncilId id) {
        return council(id, LocalDate.now(clock));
    }

    /** The council by the charter under which something began. */
    public Council council(CharterVersion version) {
        return council(version.council(), version.since());
    }

    /** The council by the charter in force on a day; before the first version that one holds too. */
    public Council council(CouncilId id, LocalDate day) {
        var all = versions(id);
        return all.stream()
                .filter(version -> !version.since().isAfter(day))
                .findFirst()
                .orElseGet(() -> all.get(all.size() - 1));
    }

    /** All versions of a council's charter, the newest first, also those to come (要綱設定の版). */
    public List<Council> versions(CouncilId id) {
        var all = versions.get(id.value());
        if (all == null) {
            throw new IllegalArgumentException("No council " + id);
        }
        return all;
    }

    /** The last day of a version of a charter; empty while no later one is known. */
    public Optional<LocalDate> lastDay(CharterVersion version) {
        return versions(version.council()).stream()
                .map(Council::since)
                .filter(since -> since.isAfter(version.since()))
                .min(Comparator.naturalOrder())
                .map(next -> next.minusDays(1));
    }

    /** The versions in force in the course of a span of days, the oldest first. */
    public List<Council> during(CouncilId id, LocalDate from, LocalDate to) {
        var later = versions(id).stream()
                .filter(version ->
                        version.since().isAfter(from) && !version.since().isAfter(to))
                .sorted(Comparator.comparing(Council::since));
        return Stream.concat(Stream.of(council(id, from)), later).toList();
    }

    /** All councils by the charters in force today. */
    public List<Council> all() {
        return versions.keySet().stream().map(CouncilId::new).map(this::council).toList();
    }

    private static Map<String, List<Council>> load(CharterShelf shelf) {
        if (shelf.faults().stream().anyMatch(Fault::isError)) {
            throw new CharterFaults(shelf.faults());
        }
        shelf.faults().forEach(warning -> LOG.warn(warning.sentence()));
        return shelf.versions();
    }
}
