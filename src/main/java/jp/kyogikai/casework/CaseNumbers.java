package jp.kyogikai.casework;

import java.text.Normalizer;
import java.util.regex.Pattern;
import jp.kyogikai.shared.CaseId;
import jp.kyogikai.shared.CouncilId;

/** Reads numbers of cases as people write them (事例番号の読取り). */
final class CaseNumbers {

    private static final Pattern NUMBER = Pattern.compile("R(\\d{1,2})-事例-(\\d{1,4})");

    private CaseNumbers() {}

    static CaseId find(SupportCases cases, CouncilId council, String typed) {
        var number = NUMBER.matcher(Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC));
        if (!number.matches()) {
            throw new CaseRefusal.UnknownCase(typed).raised();
        }
        var year = 2018 + Integer.parseInt(number.group(1));
        return cases.findByCouncilIdAndFiscalYearAndSequence(council.value(), year, Integer.parseInt(number.group(2)))
                .map(SupportCase::id)
                .orElseThrow(() -> new CaseRefusal.UnknownCase(typed).raised());
    }
}
