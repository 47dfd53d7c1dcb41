package jp.kyogikai.access;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Settles accounts and rights after the models are deployed and before the first web request (権限の初期化). */
@Component
class AccessStart implements SmartLifecycle {

    private final DemoPeople demo;
    private final FirstAdministrator administrator;
    private final GroupMirror mirror;
    private final SavedFilters filters;
    private boolean running;

    AccessStart(DemoPeople demo, FirstAdministrator administrator, GroupMirror mirror, SavedFilters filters) {
        this.demo = demo;
        this.administrator = administrator;
        this.mirror = mirror;
        this.filters = filters;
    }

    @Override
    public void start() {
        filters.settle();
        demo.settleIn();
        administrator.ensure();
        mirror.mirror();
        mirror.renewGrants();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 10;
    }
}
