package jp.kyogikai.charter;

/** Notes what is wrong with a body at the line of one of its items, which may be a common one of its tier (会議体の誤り). */
record BodyFaults(YamlMap bodies, CommonRules common) {

    void error(Body body, String key, String what, String mend) {
        bodies.faults().error(lineOf(body, key), what, mend);
    }

    void warning(Body body, String key, String what, String mend) {
        bodies.faults().warning(lineOf(body, key), what, mend);
    }

    /** What no single body can mend stands at the line where all of them begin. */
    void error(String what, String mend) {
        bodies.faults().error(bodies.line(), what, mend);
    }

    private int lineOf(Body body, String key) {
        return common.completing(bodies.map(body.id().value()), body.tier()).lineOf(key);
    }
}
