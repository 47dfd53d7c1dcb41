package jp.kyogikai.program;

import java.time.LocalDate;

/**
 * One record by which an item of the plan is seen to be done (実績の根拠).
 *
 * @param source where the record stands, and {@code id} its id there
 * @param words such as 令和8年度第2回こども部会
 */
public record Evidence(ReportSection source, String id, LocalDate on, String words) {}
