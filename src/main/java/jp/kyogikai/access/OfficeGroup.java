package jp.kyogikai.access;

import java.util.Objects;
import java.util.Optional;
import jp.kyogikai.membership.Office;
import jp.kyogikai.shared.GroupId;

/** The group of the engine that an office stands for, if it gives any right (役職と権限グループ). */
record OfficeGroup(GroupId id, String name, Kind kind) {

    /** What the members of the group may do beside working on tasks given to it. */
    enum Kind {
        SECRETARIAT,
        CHAIR,
        SUPPORTER,
        ADMINISTRATORS
    }

    static final OfficeGroup ADMINISTRATORS = new OfficeGroup(GroupId.administrators(), "システム管理者", Kind.ADMINISTRATORS);

    static Optional<OfficeGroup> of(Office office) {
        var council = office.council();
        return switch (office.role()) {
            case SECRETARIAT ->
                Optional.of(new OfficeGroup(GroupId.secretariat(council), "事務局（" + council + "）", Kind.SECRETARIAT));
            case SUPPORTER ->
                Optional.of(new OfficeGroup(GroupId.supporters(council), "相談支援専門員（" + council + "）", Kind.SUPPORTER));
            case CHAIR -> {
                var body = Objects.requireNonNull(office.body());
                var name = "会長・部会長（%s %s）".formatted(council, body);
                yield Optional.of(new OfficeGroup(GroupId.chair(council, body), name, Kind.CHAIR));
            }
            case VICE_CHAIR, MEMBER, SECRETARY, OBSERVER -> Optional.empty();
        };
    }
}
