package jp.kyogikai.desk.councils;

import java.time.LocalDate;
import jp.kyogikai.charter.CharterVersion;
import jp.kyogikai.charter.Council;
import jp.kyogikai.shared.Wareki;

/**
 * One version of a charter (要綱設定の版).
 *
 * @param day by which its page is found
 * @param state 施行中, 施行前 or 以前の版
 */
public record VersionRow(String day, String name, String state, boolean shown) {

    static VersionRow of(Council version, Council inForce, Council shown, LocalDate today) {
        return new VersionRow(
                version.since().toString(),
                version.since().equals(CharterVersion.EVER) ? "施行日の記載がない版" : Wareki.day(version.since()) + "施行",
                version.since().equals(inForce.since())
                        ? "施行中"
                        : version.since().isAfter(today) ? "施行前" : "以前の版",
                version.since().equals(shown.since()));
    }
}
