package jp.kyogikai.access;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Accounts extends JpaRepository<Account, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.username = :username")
    Optional<Account> locked(String username);

    List<Account> findByEnabledTrue();

    List<Account> findByPersonAndEnabledTrue(String person);

    boolean existsByUsernameAndPasswordSetAtAndEnabledTrue(String username, Instant passwordSetAt);

    long countByAdministratorTrueAndEnabledTrue();
}
