package jp.kyogikai.access;

import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where our filters stand: one before those of the webapps, two within the login's chain only (フィルターの登録). */
@Configuration(proxyBeanMethods = false)
class FilterRegistrations {

    @Bean
    FilterRegistrationBean<OneLogin> oneLogin() {
        var registration = new FilterRegistrationBean<>(new OneLogin());
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setOrder(0); // after the login's chain, whose order is -100
        return registration;
    }

    @Bean
    FilterRegistrationBean<StillValid> stillValidOnlyInChain(StillValid filter) {
        return disabled(new FilterRegistrationBean<>(filter));
    }

    @Bean
    FilterRegistrationBean<EngineIdentity> engineIdentityOnlyInChain(EngineIdentity filter) {
        return disabled(new FilterRegistrationBean<>(filter));
    }

    private static <F extends Filter> FilterRegistrationBean<F> disabled(FilterRegistrationBean<F> registration) {
        registration.setEnabled(false);
        return registration;
    }
}
