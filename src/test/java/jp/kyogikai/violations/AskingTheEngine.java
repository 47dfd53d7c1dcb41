package jp.kyogikai.violations;

import org.camunda.bpm.engine.TaskService;

/** A capability that talks to the engine itself. */
public record AskingTheEngine(TaskService tasks) {}
