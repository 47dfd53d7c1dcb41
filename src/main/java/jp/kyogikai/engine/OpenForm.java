package jp.kyogikai.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A form as a browser gets it (開いた様式).
 *
 * @param schema what Tasklist draws, as the designer of the form left it
 * @param shown what the fields hold at the opening, rows as lists
 */
public record OpenForm(JsonNode schema, Map<String, JsonNode> shown) {}
