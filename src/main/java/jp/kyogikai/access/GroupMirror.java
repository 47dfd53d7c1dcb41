package jp.kyogikai.access;

import java.time.Clock;
import java.time.LocalDate;
import jp.kyogikai.membership.AppointmentsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps users, groups and tenants of the engine as today's offices say, whatever was changed behind it (権限の反映). */
@Component
class GroupMirror {

    private final Entitlements entitlements;
    private final EngineUsers users;
    private final EngineMemberships memberships;
    private final Grants grants;
    private final Unhindered unhindered;
    private final Clock clock;

    GroupMirror(
            Entitlements entitlements,
            EngineUsers users,
            EngineMemberships memberships,
            Grants grants,
            Unhindered unhindered,
            Clock clock) {
        this.entitlements = entitlements;
        this.users = users;
        this.memberships = memberships;
        this.grants = grants;
        this.unhindered = unhindered;
        this.clock = clock;
    }

    /** Terms begin and end at midnight. */
    @Scheduled(cron = "0 5 0 * * *", zone = "Asia/Tokyo")
    @EventListener({AppointmentsChanged.class, AccountsChanged.class})
    @Transactional
    public void mirror() {
        var due = entitlements.on(LocalDate.now(clock));
        unhindered.run(() -> {
            users.become(due);
            memberships.become(due);
        });
    }

    /** Gives every group in use what this release lets it do. */
    @Transactional
    public void renewGrants() {
        var groups = entitlements.on(LocalDate.now(clock)).stream().flatMap(due -> due.groups().stream());
        unhindered.run(() -> groups.distinct().forEach(grants::give));
    }
}
