package jp.kyogikai.membership;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface People extends JpaRepository<Person, String> {

    boolean existsByCouncilAndNameAndKana(String council, String name, String kana);

    Optional<Person> findByCouncilAndNameAndKana(String council, String name, String kana);
}
