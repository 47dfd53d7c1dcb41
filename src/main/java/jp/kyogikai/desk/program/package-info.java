/** Pages of the year's plan, its report and the ledger of activities (事業計画・活動台帳の画面). */
@org.jspecify.annotations.NullMarked
package jp.kyogikai.desk.program;
