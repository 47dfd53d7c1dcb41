package jp.kyogikai.mail;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Deliveries extends JpaRepository<Delivery, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Delivery d where d.id = :id")
    Optional<Delivery> hold(String id);

    @Query("select d from Delivery d where d.dispatch.id = :dispatch and d.state = :state order by d.id")
    List<Delivery> of(String dispatch, DeliveryState state);

    /** The latest first; what waits for the office goes before everything else. */
    @Query("""
            select d from Delivery d join fetch d.dispatch where d.dispatch.councilId = :council and d.state in :states
              and (:subject is null or d.dispatch.subjectId = :subject)
            order by case when d.state = jp.kyogikai.mail.DeliveryState.UNKNOWN then 0 else 1 end,
              d.dispatch.openedAt desc, d.dispatch.id, d.id""")
    List<Delivery> listed(String council, Collection<DeliveryState> states, @Nullable String subject, Limit most);

    default Delivery get(DeliveryId id) {
        return findById(id.value()).orElseThrow(() -> new NoSuchElementException("delivery " + id));
    }
}
