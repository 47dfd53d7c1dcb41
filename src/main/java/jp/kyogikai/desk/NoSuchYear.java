package jp.kyogikai.desk;

import jp.kyogikai.shared.Refusal;

/** An address names no fiscal year of the office (読み取れない年度). */
public record NoSuchYear(int asked) implements Refusal {
    @Override
    public String sentence() {
        return "「%d」は年度として読み取れません。年度は、西暦の4桁（%dから%dまで）で指定してください。".formatted(asked, Years.EARLIEST, Years.LATEST);
    }
}
