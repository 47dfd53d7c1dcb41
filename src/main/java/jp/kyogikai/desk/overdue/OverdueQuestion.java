package jp.kyogikai.desk.overdue;

import jp.kyogikai.duty.DutyKind;
import jp.kyogikai.duty.OverdueBoard;
import jp.kyogikai.duty.OverdueFilter;
import jp.kyogikai.duty.OverdueOrder;
import jp.kyogikai.shared.BodyId;
import jp.kyogikai.shared.CouncilId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What somebody asks the page for, as its address says it; what is empty is not asked about (期限超過の問合せ). */
public record OverdueQuestion(
        @Nullable String body,
        @Nullable String holder,
        @Nullable DutyKind kind,
        @Nullable OverdueOrder order,
        @Nullable Integer page,
        @Nullable Integer near) {

    OverdueFilter filter(CouncilId council, boolean withCases) {
        var asked = blankAsNull(body);
        return new OverdueFilter(
                council, asked == null ? null : new BodyId(asked), blankAsNull(holder), kind, withCases);
    }

    OverdueOrder sorting() {
        return order == null ? OverdueOrder.LONGEST : order;
    }

    int number() {
        return inList(page);
    }

    /** The page of what comes due soon. */
    int nearNumber() {
        return inList(near);
    }

    private static int inList(@Nullable Integer page) {
        return page == null ? 0 : Math.min(Math.max(0, page), OverdueBoard.PAGES - 1);
    }

    /** The address of other pages of the same two lists. */
    String at(CouncilId council, int other, int otherNear) {
        var address = UriComponentsBuilder.fromPath("/overdue").queryParam("council", council.value());
        if (blankAsNull(body) != null) {
            address.queryParam("body", body);
        }
        if (blankAsNull(holder) != null) {
            address.queryParam("holder", holder);
        }
        if (kind != null) {
            address.queryParam("kind", kind);
        }
        return address.queryParam("order", sorting())
                .queryParam("page", other)
                .queryParam("near", otherNear)
                .encode()
                .toUriString();
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
