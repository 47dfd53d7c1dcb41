package jp.kyogikai.violations;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** A class that uses what the engine keeps to itself. */
public record ReachingInside(CommandContext context) {}
