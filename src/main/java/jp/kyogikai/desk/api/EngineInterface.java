package jp.kyogikai.desk.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.Filter;
import jp.kyogikai.engine.DeclaredFields;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Places our two filters before the engine's interface: answers outside, the check of what is sent inside. */
@Configuration(proxyBeanMethods = false)
class EngineInterface {

    private static final int AFTER_LOGIN = 10;

    @Bean
    FilterRegistrationBean<PlainAnswers> plainAnswers(ObjectMapper json) {
        return before(new PlainAnswers(json), AFTER_LOGIN);
    }

    @Bean
    FilterRegistrationBean<FormsOnly> formsOnly(DeclaredFields declared, ObjectMapper json) {
        return before(new FormsOnly(declared, json), AFTER_LOGIN + 1);
    }

    private static <F extends Filter> FilterRegistrationBean<F> before(F filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/camunda/api/engine/*");
        registration.setOrder(order);
        return registration;
    }
}
