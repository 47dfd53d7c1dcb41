package jp.kyogikai.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Deploys and migrates before the first web request and the first job, which start in later phases. */
@Component
class EngineStart implements SmartLifecycle {

    private final Bundle bundle;
    private final InstanceMigration migration;
    private boolean running;

    EngineStart(Bundle bundle, InstanceMigration migration) {
        this.bundle = bundle;
        this.migration = migration;
    }

    @Override
    public void start() {
        try {
            bundle.deploy();
        } catch (IOException e) {
            throw new UncheckedIOException("models could not be read", e);
        }
        migration.toNewest();
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
        return 0;
    }
}
