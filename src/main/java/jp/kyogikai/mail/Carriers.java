package jp.kyogikai.mail;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses how mails leave: by the server where one is named, else into the outbox (送信の手段の選択). */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class Carriers {

    @Bean
    Outbox outbox(MailSettings settings) {
        return new Outbox(settings.outboxDir());
    }

    @Bean
    Carrier carrier(MailSettings settings, Outbox outbox) {
        return settings.hasServer() ? new SmtpCarrier(settings) : outbox;
    }
}
