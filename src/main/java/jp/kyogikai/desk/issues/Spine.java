package jp.kyogikai.desk.issues;

import java.util.List;
import jp.kyogikai.desk.place.Here;

/** The whole way of an issue in one line, from those who raised it to the answer they get (経過の背骨). */
public record Spine(List<Station> stations) {

    public Spine {
        stations = List.copyOf(stations);
    }

    /** Every point at which the issue stands now. */
    public List<Here> heres() {
        return stations.stream().flatMap(station -> station.here().stream()).toList();
    }
}
