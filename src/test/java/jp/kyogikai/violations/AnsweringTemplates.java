package jp.kyogikai.violations;

import freemarker.template.Template;

/** A capability that fills in templates itself. */
public record AnsweringTemplates(Template template) {}
