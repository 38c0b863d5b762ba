// SPDX-License-Identifier: Apache-2.0
package dev.mizan.conformance;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads case files, and the files of a folder in the order of their names. */
final class CaseFiles {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private CaseFiles() {}

    /** The case files at a path: itself, or every {@code .json} below it. */
    static List<Path> at(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(it -> it.toString().endsWith(".json")).sorted().toList();
        }
    }

    /** Its cases in order; none where the file is no list of cases. */
    static List<Case> read(Path file) throws IOException {
        JsonNode whole = JSON.readTree(file.toFile());
        JsonNode cases = whole.isObject() ? whole.path("cases") : whole;
        Path place = file.toAbsolutePath().normalize();
        String name = place.getName(place.getNameCount() - 2) + "/" + place.getFileName();
        List<Case> read = new ArrayList<>();
        for (JsonNode it : cases) {
            read.add(new Case(name, it.path("id").asText(), it, whole));
        }
        return List.copyOf(read);
    }
}
