package jp.kyogikai.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the installation says about first accounts (初期設定).
 *
 * @param demo whether fictitious people are created at the first start
 * @param demoPassword the password of all of them, for tests; empty means a random one for each
 * @param adminPassword the password of the first administrator; empty means that none is created
 */
@ConfigurationProperties("kyogikai")
record AccessSettings(
        @DefaultValue("false") boolean demo,
        @DefaultValue("") String demoPassword,
        @DefaultValue("") String adminPassword) {}
