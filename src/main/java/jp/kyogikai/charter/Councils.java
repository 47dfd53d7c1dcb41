package jp.kyogikai.charter;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    private final Map<String, Council> byId = new TreeMap<>();

    @Autowired
    Councils(@Value("${kyogikai.office-dir}") String officeDir, @Value("${kyogikai.councils:}") List<String> chosen) {
        this(load(new CharterFolders(Path.of(officeDir), chosen).sources()));
    }

    Councils(List<Council> councils) {
        councils.forEach(council -> byId.put(council.id().value(), council));
    }

    /** The council of that id; raises IllegalArgumentException where the installation has none. */
    public Council council(CouncilId id) {
        var council = byId.get(id.value());
        if (council == null) {
            throw new IllegalArgumentException("No council " + id);
        }
        return council;
    }

    public List<Council> all() {
        return List.copyOf(byId.values());
    }

    private static List<Council> load(Collection<CharterSource> sources) {
        var readings = sources.stream().map(CharterSource::examine).toList();
        var faults =
                readings.stream().flatMap(reading -> reading.faults().stream()).toList();
        if (faults.stream().anyMatch(Fault::isError)) {
            throw new CharterFaults(faults);
        }
        faults.forEach(warning -> LOG.warn(warning.sentence()));
        return readings.stream()
                .flatMap(reading -> Stream.ofNullable(reading.council()))
                .toList();
    }
}
