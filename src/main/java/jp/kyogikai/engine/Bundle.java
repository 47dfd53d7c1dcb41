package jp.kyogikai.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All models and forms of one release, deployed together under stable names, once per content (業務フロー一式). */
@Component
class Bundle {

    static final String NAME = "kyogikai";

    private static final List<String> FOLDERS = List.of("processes/*.bpmn", "processes/*.dmn", "forms/*.form");

    private final RepositoryService repository;

    Bundle(RepositoryService repository) {
        this.repository = repository;
    }

    /** Deploys what lies on the class path; the engine skips it when the newest deployment is the same. */
    void deploy() throws IOException {
        var resources = resources();
        if (resources.isEmpty()) {
            return; // the engine refuses an empty deployment
        }
        var deployment = repository.createDeployment().name(NAME).enableDuplicateFiltering(false);
        for (var resource : resources) {
            try (var content = resource.content().getInputStream()) {
                deployment.addInputStream(resource.name(), content);
            }
        }
        deployment.deploy();
    }

    private static List<Named> resources() throws IOException {
        var found = new ArrayList<Named>();
        var classpath = new PathMatchingResourcePatternResolver();
        for (var folder : FOLDERS) {
            for (var resource : classpath.getResources("classpath*:" + folder)) {
                found.add(new Named(folder.substring(0, folder.indexOf('/') + 1) + resource.getFilename(), resource));
            }
        }
        return found;
    }

    private record Named(String name, Resource content) {}
}
