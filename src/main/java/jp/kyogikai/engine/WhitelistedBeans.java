package jp.kyogikai.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Hands the engine the beans for models before it builds its expressions; a plugin would come too late, and models could
 * then call every bean of the application.
 */
@Component
class WhitelistedBeans implements BeanPostProcessor {

    private final ApplicationContext context;

    WhitelistedBeans(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof ProcessEngineConfigurationImpl configuration) {
            configuration.setBeans(new ModelBeans(context));
        }
        return bean;
    }
}
