package jp.kyogikai.charter;

/** Notes what is wrong with a body at the line of one of its items (会議体の誤り). */
record BodyFaults(YamlMap bodies) {

    void error(Body body, String key, String what, String mend) {
        bodies.faults().error(bodies.map(body.id().value()).lineOf(key), what, mend);
    }

    void warning(Body body, String key, String what, String mend) {
        bodies.faults().warning(bodies.map(body.id().value()).lineOf(key), what, mend);
    }
}
