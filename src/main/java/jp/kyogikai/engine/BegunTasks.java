package jp.kyogikai.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells of each task that begins, so that what is shown on its work goes on with it (タスクの開始). */
@Component
class BegunTasks {

    private final ApplicationEventPublisher events;

    BegunTasks(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener(condition = "#task.eventName == 'create'")
    void begun(DelegateTask task) {
        var key = task.getExecution().getProcessBusinessKey();
        if (key != null && task.getTenantId() != null) {
            events.publishEvent(new WorkMoved(task.getTenantId(), key));
        }
    }
}
