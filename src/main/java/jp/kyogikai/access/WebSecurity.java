package jp.kyogikai.access;

import jp.kyogikai.engine.Rehearsed;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** One login over our pages, Tasklist and Cockpit (認証の設定). */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class WebSecurity {

    private static final String CONTENT_POLICY =
            "default-src 'self'; base-uri 'none'; object-src 'none';" + " form-action 'self'; frame-ancestors 'self'";

    @Bean
    SecurityFilterChain everything(HttpSecurity http, StillValid stillValid, EngineIdentity engineIdentity)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(Paths.OPEN)
                        .permitAll()
                        .requestMatchers(Paths.ENGINES_OWN_LOGIN)
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage(Paths.LOGIN)
                        .failureUrl("/login?failed")
                        .defaultSuccessUrl("/")
                        .permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/login?bye"))
                .sessionManagement(session -> session.sessionFixation().newSession())
                .requestCache(cache -> cache.requestCache(new PagesOnlyCache()))
                .csrf(csrf -> csrf.ignoringRequestMatchers("/camunda/**")) // which checks a token of its own
                .headers(WebSecurity::headers)
                .exceptionHandling(WebSecurity::whoeverMayNot)
                .addFilterBefore(stillValid, AnonymousAuthenticationFilter.class)
                .addFilterAfter(engineIdentity, AuthorizationFilter.class)
                .build();
    }

    /** Nobody logs in to a rehearsal, which opens accounts by the dozen and would spend seconds on each council. */
    @Bean
    PasswordEncoder passwordEncoder(Environment surroundings) {
        return new BCryptPasswordEncoder(surroundings.matchesProfiles(Rehearsed.PROFILE) ? 4 : 11);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin); // papers are shown beside forms
    }

    private static void whoeverMayNot(ExceptionHandlingConfigurer<HttpSecurity> handling) {
        handling.defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), Paths::isForPrograms)
                .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint(Paths.LOGIN), any -> true)
                .accessDeniedHandler(new StaleForm());
    }
}
