package jp.kyogikai.rehearsal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.kyogikai.engine.Rehearsed;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A part of the program that exists in rehearsals only (予行の部品). */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
@Profile(Rehearsed.PROFILE)
@interface Staged {}
