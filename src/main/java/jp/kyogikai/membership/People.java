package jp.kyogikai.membership;

import org.springframework.data.jpa.repository.JpaRepository;

interface People extends JpaRepository<Person, String> {

    boolean existsByCouncilAndNameAndKana(String council, String name, String kana);
}
