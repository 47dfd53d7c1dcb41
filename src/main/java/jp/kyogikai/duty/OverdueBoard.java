package jp.kyogikai.duty;

import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.kyogikai.charter.Councils;
import jp.kyogikai.shared.CouncilId;
import org.springframework.data.domain.OffsetScrollPosition;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists what is overdue and what soon will be, from the table of duties alone (期限超過の一覧). */
@Component
@Transactional(readOnly = true)
public class OverdueBoard {

    public static final int ROWS = 20; // on one page
    public static final int PAGES = 50; // whoever wants more asks for less; so no page is far from the first

    private final Duties duties;
    private final Councils councils;
    private final Clock clock;

    OverdueBoard(Duties duties, Councils councils, Clock clock) {
        this.duties = duties;
        this.councils = councils;
        this.clock = clock;
    }

    /** One page, counted from 0; nothing is counted through, so that a long list is as quick as a short one. */
    public OverduePage page(OverdueFilter filter, OverdueOrder order, int page) {
        return page(matching(filter, DutyState.OVERDUE), sorted(filter, order), page);
    }

    /** The same of what comes due soon by the charter, the nearest day first (期限が近いもの). */
    public OverduePage soon(OverdueFilter filter, int page) {
        var until = councils.council(filter.council()).remindedUntil(LocalDate.now(clock));
        Specification<Duty> near = (duty, query, that) -> that.lessThanOrEqualTo(duty.get("due"), until);
        return page(matching(filter, DutyState.OPEN).and(near), sorted(filter, OverdueOrder.LONGEST), page);
    }

    /** Everything owed in one piece of work, overdue or not, the nearest day first. */
    public List<DutyCard> ofWork(CouncilId council, String instanceKey) {
        return duties.ofWork(council.value(), instanceKey).stream()
                .map(Duty::card)
                .toList();
    }

    private OverduePage page(Specification<Duty> wanted, Sort sort, int page) {
        var window =
                duties.findBy(wanted, query -> query.sortBy(sort).limit(ROWS).scroll(before(page)));
        return new OverduePage(window.map(Duty::card).getContent(), window.hasNext() && page < PAGES - 1);
    }

    /** By the columns of one index from its first on, most of which are the same in all rows: nothing is left to sort. */
    private static Sort sorted(OverdueFilter filter, OverdueOrder order) {
        return order.after(
                Stream.concat(Stream.of("councilId", "state"), narrowed(filter)).toArray(String[]::new));
    }

    /** By body and person, or by the kind where neither is asked for. */
    private static Stream<String> narrowed(OverdueFilter filter) {
        if (filter.body() == null && filter.holder() == null) {
            return filter.kind() == null ? Stream.of() : Stream.of("kind");
        }
        return Stream.concat(
                filter.body() == null ? Stream.of() : Stream.of("label.bodyId"),
                filter.holder() == null ? Stream.of() : Stream.of("shown.words"));
    }

    private static OffsetScrollPosition before(int asked) {
        var page = Math.min(asked, PAGES - 1);
        return page == 0 ? ScrollPosition.offset() : ScrollPosition.offset((long) page * ROWS - 1);
    }

    private static Specification<Duty> matching(OverdueFilter filter, DutyState state) {
        return (duty, query, that) -> {
            var wanted = Stream.<Predicate>builder();
            wanted.add(that.equal(duty.get("councilId"), filter.council().value()));
            wanted.add(that.equal(duty.get("state"), state));
            if (filter.body() != null) {
                wanted.add(that.equal(
                        duty.get("label").get("bodyId"), filter.body().value()));
            }
            if (filter.holder() != null) {
                wanted.add(that.equal(duty.get("shown").get("words"), filter.holder()));
            }
            if (filter.kind() != null) {
                wanted.add(that.equal(duty.get("kind"), filter.kind()));
            }
            if (!filter.withCases()) {
                wanted.add(that.not(duty.get("kind").in(DutyKind.OF_CASES)));
            }
            return that.and(wanted.build().toArray(Predicate[]::new));
        };
    }
}
