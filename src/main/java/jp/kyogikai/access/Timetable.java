package jp.kyogikai.access;

import jp.kyogikai.engine.Rehearsed;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * What is done by the clock on the wall, on a thread of its own: nothing in a rehearsal, whose days go by another clock
 * (定時の処理).
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!" + Rehearsed.PROFILE)
class Timetable {}
