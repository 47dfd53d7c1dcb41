package jp.kyogikai.violations;

import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** A store that everybody can reach; marked so that Spring does not make a bean of it. */
@NoRepositoryBean
public interface OpenRepository extends Repository<String, String> {}
