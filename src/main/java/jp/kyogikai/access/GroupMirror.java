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
public class GroupMirror {

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

    /** Everybody, each night: terms begin and end at midnight, and what was changed behind the program is set right. */
    @Scheduled(cron = "0 5 0 * * *", zone = "Asia/Tokyo")
    @Transactional
    public void mirror() {
        var due = entitlements.on(today());
        unhindered.run(() -> {
            users.keepOnly(due);
            due.forEach(this::mirror);
        });
    }

    /** Rights follow an appointment at once. */
    @EventListener
    @Transactional
    public void follow(AppointmentsChanged changed) {
        var due = entitlements.of(changed.person(), today());
        unhindered.run(() -> due.forEach(this::mirror));
    }

    /** Rights follow an account at once. */
    @EventListener
    @Transactional
    public void follow(AccountsChanged changed) {
        var due = entitlements.of(changed.username(), today());
        unhindered.run(() -> due.ifPresentOrElse(this::mirror, () -> users.forget(changed.username())));
    }

    /** Gives every group in use what this release lets it do. */
    @Transactional
    public void renewGrants() {
        var groups = entitlements.on(today()).stream().flatMap(due -> due.groups().stream());
        unhindered.run(() -> groups.distinct().forEach(grants::give));
    }

    private void mirror(Entitlement due) {
        users.keep(due);
        memberships.become(due);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
