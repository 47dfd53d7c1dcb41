package jp.kyogikai.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Gives the models as they are drawn, each in the version in which work runs; a model tells nothing of any work (業務の図). */
@Component
public class Drawings {

    private final RepositoryService repository;
    private final Unasked unasked;

    Drawings(RepositoryService repository, Unasked unasked) {
        this.repository = repository;
        this.unasked = unasked;
    }

    /** The model as BPMN, read from the deployment of {@link Position#definition()}. */
    public String of(Position position) {
        return unasked.find(() -> {
            try (var model = repository.getProcessModel(position.definition())) {
                return new String(model.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
