package jp.kyogikai.charter;

/** The share of the members who must be present, of however few at least one; 「なし」 asks for nobody (定足数の割合). */
public enum QuorumRule implements Labelled {
    MAJORITY("過半数") {
        @Override
        int of(int members) {
            return members / 2 + 1;
        }
    },
    HALF_OR_MORE("2分の1以上") {
        @Override
        int of(int members) {
            return Math.max(1, (members + 1) / 2);
        }
    },
    ONE_THIRD("3分の1以上") {
        @Override
        int of(int members) {
            return Math.max(1, (members + 2) / 3);
        }
    },
    NONE("なし") {
        @Override
        int of(int members) {
            return 0;
        }
    };

    private final String label;

    QuorumRule(String label) {
        this.label = label;
    }

    abstract int of(int members);

    @Override
    public String label() {
        return label;
    }
}
